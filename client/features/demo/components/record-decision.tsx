import { wallClock, wallDay, wallTime } from '#client/ui/local-time.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { outcomeSentence } from '#shared/domain/report/plain-words.ts'
import { firstName } from '#shared/lib/person-name.ts'
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
  const stated = proposal?.dissents.filter((dissent) => dissent.statement !== null) ?? []
  return (
    <>
      <Step n={7} title="Decision" note="Rules propose, a person signs">
        <p className={styles.outcome}>{proposal === null ? '' : outcomeSentence({ ...proposal, targetLevel })}</p>
        <ol className={styles.gates}>
          {gates.map((gate) => (
            <Gate key={gate.code} gate={gate} />
          ))}
        </ol>
        {levelView !== null && (
          <p className={styles.said}>
            <b>{managerOf(snapshot)}, on the level.</b> {levelView}
          </p>
        )}
        {stated.map((dissent) => (
          <blockquote key={dissent.personId} className={styles.dissent}>
            <p className="read">{dissent.statement}</p>
            <footer className="lab">{nameIn(snapshot, dissent.personId)} dissents; it stands in the record</footer>
          </blockquote>
        ))}
        {signed !== null && (
          <p className={styles.signed}>
            Signed by {signed.by.map((id) => nameIn(snapshot, id)).join(' and ')}, {wallDay(signed.at)}{' '}
            {wallClock(signed.at)}. The software never signs.
          </p>
        )}
      </Step>
      {rationale !== null && (
        <Step n={8} title="Rationale" note="Written by the bar raiser, confirmed by the hiring manager">
          <ol className={styles.bullets}>
            {rationale.bullets.map(({ text }) => (
              <li key={text} className="read">
                {text}
              </li>
            ))}
          </ol>
          <dl className={styles.reasons}>
            <div>
              <dt>Concern</dt>
              <dd className="read">{rationale.concern}</dd>
            </div>
            <div>
              <dt>Level</dt>
              <dd className="read">{rationale.levelReason}</dd>
            </div>
            <div>
              <dt>What would have changed it</dt>
              <dd className="read">{rationale.wouldHaveChanged}</dd>
            </div>
          </dl>
        </Step>
      )}
      <Step n={9} title="Feedback">
        <p className="read">
          {releasedAt === null
            ? 'The report is being written.'
            : `The report went to the candidate ${wallTime(releasedAt)}, and each interviewer was told how usable their notes had been.`}
        </p>
      </Step>
    </>
  )
}

function managerOf({ state }: DebriefSnapshot): string {
  const manager = state.attendees.find((attendee) => attendee.role === 'hiringManager')
  return manager === undefined ? 'The hiring manager' : firstName(manager.name)
}

function Gate({ gate: { code, asks, found, fired } }: { gate: GateLine }) {
  return (
    <li className={styles.gate} data-fired={fired}>
      <span className="mono">{code}</span>
      <span>{asks}</span>
      <span className={styles.found}>
        {fired && <b>Fired. </b>}
        {found}
      </span>
    </li>
  )
}
