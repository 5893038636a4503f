// What an interviewer reads before the clock runs: their questions, what good looks like, and how to run the round.
import { thePack } from '#client/lib/pack.ts'
import { principleName } from '#client/ui/principle-names.ts'
import { probeWords } from '#client/ui/labels.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { howToRun, openingLine, prepWords } from '../lobby-words.ts'
import { roundQuestions } from '../round-questions.ts'
import { Fold } from './fold.tsx'
import styles from './lobby-prep.module.css'
import { KitDetails } from './principle-kit.tsx'

export function LobbyPrep({ round, state }: { round: RoundView; state: RoomState }) {
  return (
    <section className={styles.prep} aria-labelledby="lobby-prep">
      <h2 className="h-ui" id="lobby-prep">
        {prepWords.title}
      </h2>
      <p className="dim">
        {prepWords.opening} <q>{openingLine(round)}</q>
      </p>
      {(round.principles ?? []).map((code) => (
        <Fold key={code} label={prepWords.questionsOn(principleName(code))}>
          <Questions code={code} round={round} />
        </Fold>
      ))}
      <Fold label={prepWords.howTo(round.minutes)}>
        <ol className={styles.steps}>
          {howToRun(state.plan).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Fold>
    </section>
  )
}

function Questions({ code, round }: { code: Principle; round: RoundView }) {
  const entry = thePack().principles[code]
  const {
    planned: [first],
  } = roundQuestions(code, round)
  return (
    <>
      <p className={styles.question}>{first.text}</p>
      <dl className={styles.followUps}>
        {first.probes.map((probe) => (
          <div key={probe.kind}>
            <dt>{probeWords[probe.kind]}</dt>
            <dd>{probe.text}</dd>
          </div>
        ))}
      </dl>
      <p className="dim">{prepWords.moreQuestions(entry.questions.length - 1)}</p>
      <KitDetails entry={entry} round={round} />
    </>
  )
}
