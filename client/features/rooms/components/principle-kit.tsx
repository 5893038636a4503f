import { useState } from 'react'
import { z } from 'zod'
import { thePack } from '#client/lib/pack.ts'
import { keep, kept } from '#client/lib/storage.ts'
import { cx } from '#client/ui/cx.ts'
import type { PrincipleEntry } from '#shared/contracts/pack.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { probeWords } from '#client/ui/labels.ts'
import { sessionStamp } from '#client/ui/format-duration.ts'
import { Fold } from './fold.tsx'
import styles from './principle-kit.module.css'

const askedSchema = z.record(z.string(), z.number())

export function PrincipleKit({
  code,
  round,
  sessionTime,
}: {
  code: Principle
  round: RoundView
  sessionTime: () => number
}) {
  const entry = thePack().principles[code]
  const [chosen, setChosen] = useState(0)
  const { asked, mark } = useAsked(round.id, sessionTime)
  const question = entry.questions[chosen] ?? entry.questions[0]
  return (
    <>
      <h2 className={styles.ask}>{question.text}</h2>
      <ul className={styles.probes} aria-label="Follow-up questions">
        {question.probes.map((probe) => {
          const key = `${question.id}/${probe.kind}`
          const at = asked[key]
          return (
            <li key={key}>
              <button
                type="button"
                className={cx(styles.probe, at !== undefined && styles.done)}
                aria-pressed={at !== undefined}
                onClick={() => mark(key)}
              >
                <span className={styles.kind}>{probeWords[probe.kind]}</span>
                <span className={styles.text}>{probe.text}</span>
                <span className="stamp">{at === undefined ? '' : `asked ${sessionStamp(at)}`}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.more}>
        <button type="button" className={styles.other} onClick={() => setChosen((chosen + 1) % entry.questions.length)}>
          Show another question, {chosen + 1} of {entry.questions.length}
        </button>
        <KitDetails entry={entry} round={round} />
      </div>
    </>
  )
}

export function KitDetails({ entry, round }: { entry: PrincipleEntry; round: RoundView }) {
  const atLevel = Object.entries(entry.levels).find(([level]) => Number(level) === round.targetLevel)?.[1]
  return (
    <>
      <Fold label="What a 5, a 3 and a 1 look like">
        <dl className={styles.anchors}>
          {([5, 3, 1] as const).map((rating) => (
            <div key={rating}>
              <dt className="num">{rating}</dt>
              <dd>{entry.anchors[rating]}</dd>
            </div>
          ))}
          {atLevel !== undefined && (
            <div>
              <dt className="num">L{round.targetLevel}</dt>
              <dd>{atLevel}</dd>
            </div>
          )}
        </dl>
      </Fold>
      <Fold label="Strong and weak signals">
        <p className="lab">Strong</p>
        <ul className={styles.signals}>
          {entry.strong.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="lab">Weak</p>
        <ul className={styles.signals}>
          {entry.weak.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Fold>
      <Fold label="If no story comes up">
        <p>Choose “No data” in the write-up and say why. Don’t rate what you didn’t hear.</p>
      </Fold>
    </>
  )
}

/** Which follow-up questions were asked and when. A memory aid on this device; only the notes count. */
function useAsked(roundId: string, sessionTime: () => number) {
  const name = `asked:${roundId}`
  const [asked, setAsked] = useState(() => kept(name, askedSchema) ?? {})
  const mark = (key: string) => {
    const { [key]: before, ...rest } = kept(name, askedSchema) ?? asked
    const next = before === undefined ? { ...rest, [key]: sessionTime() } : rest
    keep(name, next)
    setAsked(next)
  }
  return { asked, mark }
}
