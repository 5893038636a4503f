import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { splitSentence } from '#client/ui/vote-words.ts'
import { outcomeSentence } from '#shared/domain/report/plain-words.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { recordDecisionWords, stepWords } from '../record-words.ts'
import { nameIn } from '../record.ts'
import { Step } from './record-step.tsx'
import styles from './record-decision.module.css'

/** A gate of the decision: what it asks and what it found. */
export interface GateLine {
  code: string
  asks: string
  found: string
  fired: boolean
}

export function RecordDecision({ snapshot, gates }: { snapshot: DebriefSnapshot; gates: readonly GateLine[] }) {
  const { state } = snapshot
  const { proposal, signed, rationale, levelView, targetLevel, releasedAt } = state
  const split = splitSentence(state)
  const stated = proposal?.dissents.filter((dissent) => dissent.statement !== null) ?? []
  return (
    <>
      <Step n={7} title={stepWords.decision.title} note={stepWords.decision.note}>
        <p className={styles.outcome}>{proposal === null ? '' : outcomeSentence({ ...proposal, targetLevel })}</p>
        <ol className={styles.gates}>
          {gates.map((gate) => (
            <Gate key={gate.code} gate={gate} />
          ))}
        </ol>
        {levelView !== null && (
          <p className={styles.said}>
            <b>{recordDecisionWords.onLevel(managerOf(snapshot))}</b> {levelView}
          </p>
        )}
        {split !== null && <p className={styles.said}>{split}</p>}
        {stated.map((dissent) => (
          <blockquote key={dissent.personId} className={styles.dissent}>
            <p className="read">{dissent.statement}</p>
            <footer className="lab">{recordDecisionWords.dissents(nameIn(snapshot, dissent.personId))}</footer>
          </blockquote>
        ))}
        {signed !== null && (
          <p className={styles.signed}>
            {recordDecisionWords.signed(
              signed.by.map((id) => nameIn(snapshot, id)),
              signed.at,
            )}
          </p>
        )}
      </Step>
      {rationale !== null && (
        <Step n={8} title={stepWords.rationale.title} note={stepWords.rationale.note}>
          <ol className={styles.bullets}>
            {rationale.bullets.map(({ text }) => (
              <li key={text} className="read">
                {text}
              </li>
            ))}
          </ol>
          <dl className={styles.reasons}>
            <div>
              <dt>{recordDecisionWords.concern}</dt>
              <dd className="read">{rationale.concern}</dd>
            </div>
            <div>
              <dt>{recordDecisionWords.level}</dt>
              <dd className="read">{rationale.levelReason}</dd>
            </div>
            <div>
              <dt>{recordDecisionWords.wouldHaveChanged}</dt>
              <dd className="read">{rationale.wouldHaveChanged}</dd>
            </div>
          </dl>
        </Step>
      )}
      <Step n={9} title={stepWords.feedback.title}>
        <p className="read">{stepWords.feedback.text(releasedAt)}</p>
      </Step>
    </>
  )
}

function managerOf({ state }: DebriefSnapshot): string {
  const manager = state.attendees.find((attendee) => attendee.role === 'hiringManager')
  return manager === undefined ? recordDecisionWords.manager : firstName(manager.name)
}

function Gate({ gate: { code, asks, found, fired } }: { gate: GateLine }) {
  return (
    <li className={styles.gate} data-fired={fired}>
      <span className="mono">{code}</span>
      <span>{asks}</span>
      <span className={styles.found}>
        {fired && <b>{recordDecisionWords.fired}</b>}
        {found}
      </span>
    </li>
  )
}
