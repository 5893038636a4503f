import { useTitle } from '#client/lib/title.ts'
import { Leaf, PaperPage } from '#client/ui/page.tsx'
import type { ProposedOutcome } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { DemoView } from '#shared/contracts/demo-loop.ts'
import { outcomeSentence } from '#shared/domain/report/plain-words.ts'
import { recordWords, stepWords } from '../record-words.ts'
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
  useTitle(recordWords.tab, candidateName)
  return (
    <PaperPage>
      <Leaf>
        <header className={styles.head}>
          <p className="dimmer">{recordWords.subject(candidateName, roleTitle)}</p>
          <h1 className="h-line">
            {signed === null ? recordWords.nothingSigned : outcomeSentence({ ...signed, targetLevel })}
          </h1>
          <p className="lead">{recordWords.lead(signed?.at ?? null)}</p>
        </header>
      </Leaf>
      <Step n={1} title={stepWords.read.title} note={stepWords.read.note}>
        <p className="read">{stepWords.read.text}</p>
      </Step>
      <Step n={2} title={stepWords.reveal.title} note={stepWords.reveal.note}>
        <RecordVotes demo={demo} snapshot={snapshot} ballot="pre" caption={stepWords.reveal.caption(targetLevel)} />
      </Step>
      <Step
        n={3}
        title={stepWords.secondVote.title}
        note={stepWords.secondVote.note(movesOf(state).length, state.attendees.length)}
      >
        <RecordVotes
          demo={demo}
          snapshot={snapshot}
          ballot="revote1"
          caption={stepWords.secondVote.caption(targetLevel)}
        />
      </Step>
      <Step n={4} title={stepWords.walk.title} note={stepWords.walk.note}>
        <RecordWalk snapshot={snapshot} core={demo.core} />
      </Step>
      <Step n={5} title={stepWords.challenge.title} note={stepWords.challenge.note}>
        {state.challenges.map((challenge) => (
          <div key={challenge.id} className={styles.challenge}>
            <p className={styles.question}>{challenge.question}</p>
            <p className="read">
              <b className={styles.speaker}>{nameIn(snapshot, challenge.toPersonId)}</b> {challenge.answer}
            </p>
          </div>
        ))}
      </Step>
      <Step n={6} title={stepWords.finalVote.title} note={stepWords.finalVote.note(targetLevel, fallbackLevel)}>
        <RecordVotes demo={demo} snapshot={snapshot} ballot="final" caption={stepWords.finalVote.caption} />
      </Step>
      <RecordDecision snapshot={snapshot} gates={gatesInWords(state.proposal?.gates ?? [])} />
    </PaperPage>
  )
}
