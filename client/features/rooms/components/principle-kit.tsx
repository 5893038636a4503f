import { useState } from 'react'
import { z } from 'zod'
import { thePack } from '#client/lib/pack.ts'
import { keep, kept } from '#client/lib/storage.ts'
import { cx } from '#client/ui/cx.ts'
import { principleName } from '#client/ui/principle-names.ts'
import type { PrincipleEntry } from '#shared/contracts/pack.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { probeWords } from '#client/ui/labels.ts'
import { sessionStamp } from '#client/ui/format-duration.ts'
import { ratingExamples } from '#shared/domain/catalogue/rating-examples.ts'
import { kitWords as words } from '../panel-words.ts'
import { roundQuestions } from '../round-questions.ts'
import { Fold } from './fold.tsx'
import styles from './principle-kit.module.css'

const ratingsDown = [5, 4, 3, 2, 1] as const
const askedSchema = z.record(z.string(), z.number())

interface PrincipleKitProps {
  code: Principle
  round: RoundView
  /** Which question is on screen: the planned ones come first. */
  chosen: number
  onChoose: (chosen: number) => void
  sessionTime: () => number
}

export function PrincipleKit({ code, round, chosen, onChoose, sessionTime }: PrincipleKitProps) {
  const entry = thePack().principles[code]
  const { asked, mark } = useAsked(round.id, sessionTime)
  const { planned, more } = roundQuestions(code, round)
  const question = [...planned, ...more][chosen] ?? planned[0]
  const isPlanned = chosen < planned.length
  return (
    <>
      <h2 className={styles.ask}>{question.text}</h2>
      <ul className={styles.probes} aria-label={words.followUps}>
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
                <span className="stamp">{at === undefined ? '' : words.asked(sessionStamp(at))}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.more}>
        <button
          type="button"
          className={styles.other}
          onClick={() => onChoose(isPlanned ? (chosen + 1) % planned.length : 0)}
        >
          {isPlanned ? words.another(chosen + 1, planned.length) : words.backToPlanned}
        </button>
        {more.length > 0 && (
          <Fold label={words.moreQuestions(more.length)}>
            <ul className={styles.signals}>
              {more.map(({ id, text }, at) => (
                <li key={id}>
                  <button
                    type="button"
                    className={styles.pick}
                    aria-pressed={chosen === planned.length + at}
                    onClick={() => onChoose(planned.length + at)}
                  >
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        <KitDetails entry={entry} round={round} />
      </div>
    </>
  )
}

export function KitDetails({ entry, round }: { entry: PrincipleEntry; round: RoundView }) {
  const examples = ratingExamples(entry, round.targetLevel)
  const atLevel = Object.entries(entry.levels).find(([level]) => Number(level) === round.targetLevel)?.[1]
  return (
    <>
      <Fold label={words.anchors}>
        <dl className={styles.anchors}>
          {ratingsDown
            .filter((rating) => examples[rating] !== undefined)
            .map((rating) => (
              <div key={rating}>
                <dt className="num">{rating}</dt>
                <dd>{examples[rating]}</dd>
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
      <Fold label={words.signals}>
        <p className="lab">{words.strong}</p>
        <ul className={styles.signals}>
          {entry.strong.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="lab">{words.weak}</p>
        <ul className={styles.signals}>
          {entry.weak.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="lab">{words.conflicts}</p>
        <ul className={styles.signals}>
          {entry.tensions.map(({ partner, between }) => (
            <li key={partner}>
              {principleName(partner)}: {between}
            </li>
          ))}
        </ul>
      </Fold>
      <Fold label={words.noStory}>
        <p>{words.noStoryHelp}</p>
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
