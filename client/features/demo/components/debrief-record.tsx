import { useTitle } from '#client/lib/title.ts'
import { wallTime } from '#client/ui/local-time.ts'
import { Leaf, PaperPage } from '#client/ui/page.tsx'
import type { ProposedOutcome } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { DemoView } from '#shared/contracts/demo-loop.ts'
import { outcomeSentence } from '#shared/domain/report/plain-words.ts'
import { movesOf, nameIn } from '../record.ts'
import { RecordDecision, type GateLine } from './record-decision.tsx'
import { Step } from './record-step.tsx'
import { RecordVotes } from './record-votes.tsx'
import { RecordWalk } from './record-walk.tsx'
import styles from './debrief-record.module.css'

interface DebriefRecordProps {
  demo: DemoView
  snapshot: DebriefSnapshot
  gatesInWords: (gates: ProposedOutcome['gates']) => GateLine[]
}

/** The finished debrief, step by step, read-only. */
export function DebriefRecord({ demo, snapshot, gatesInWords }: DebriefRecordProps) {
  const { state, candidateName, roleTitle } = snapshot
  const { signed, targetLevel, fallbackLevel } = state
  useTitle('Debrief', candidateName)
  return (
    <PaperPage>
      <Leaf>
        <header className={styles.head}>
          <p className="dimmer">
            Debrief on {candidateName}. {roleTitle}.
          </p>
          <h1 className="h-line">
            {signed === null ? 'Nothing is signed yet.' : outcomeSentence({ ...signed, targetLevel })}
          </h1>
          <p className="lead">
            Five people, 41 minutes{signed !== null && `, signed ${wallTime(signed.at)}`}. What follows is the room step
            by step; the software asked and counted, people answered and signed.
          </p>
        </header>
      </Leaf>
      <Step n={1} title="Silent read" note="8 minutes">
        <p className="read">
          The package opened for all five at once. No one spoke; everyone saw only how many had finished.
        </p>
      </Step>
      <Step n={2} title="Reveal" note="First votes, sealed with the notes">
        <RecordVotes
          demo={demo}
          snapshot={snapshot}
          ballot="pre"
          caption={`First votes at L${String(targetLevel)}, opened together`}
        />
      </Step>
      <Step
        n={3}
        title="Second vote"
        note={`${String(movesOf(state).length)} of ${String(state.attendees.length)} moved`}
      >
        <RecordVotes
          demo={demo}
          snapshot={snapshot}
          ballot="revote1"
          caption={`Second votes at L${String(targetLevel)}, after reading`}
        />
      </Step>
      <Step n={4} title="Review the principles" note="Disputed core principles first">
        <RecordWalk snapshot={snapshot} core={demo.core} />
      </Step>
      <Step n={5} title="Challenge" note="Questions from the bar raiser">
        {state.challenges.map((challenge) => (
          <div key={challenge.id} className={styles.challenge}>
            <p className={styles.question}>{challenge.question}</p>
            <p className="read">
              <b className={styles.speaker}>{nameIn(snapshot, challenge.toPersonId)}</b> {challenge.answer}
            </p>
          </div>
        ))}
      </Step>
      <Step
        n={6}
        title="Final vote"
        note={`L${String(targetLevel)}${fallbackLevel === null ? '' : ` and L${String(fallbackLevel)}`}`}
      >
        <RecordVotes demo={demo} snapshot={snapshot} ballot="final" caption="Final votes" />
      </Step>
      <RecordDecision snapshot={snapshot} gates={gatesInWords(state.proposal?.gates ?? [])} />
    </PaperPage>
  )
}
