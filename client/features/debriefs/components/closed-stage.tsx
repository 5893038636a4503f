import { ButtonLink } from '#client/ui/button-link.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { wallClock, wallDay } from '#client/ui/local-time.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { nameOf, type Room } from '../room.ts'
import { statusWords } from '../words.ts'
import { BallotTable } from './ballot-table.tsx'
import { Dissents } from './dissents.tsx'
import { GateList } from './gate-list.tsx'
import { RationaleText } from './rationale-stage.tsx'
import styles from './stage.module.css'

/** The record of a debrief that is over. */
export function ClosedStage({ room }: { room: Room }) {
  const { state, snapshot } = room
  const { signed } = state
  return (
    <div className={styles.block}>
      <div className={styles.row}>
        <ButtonLink to={`/loops/${snapshot.loopId}/report`} variant="filled">
          Read the report
        </ButtonLink>
        <ButtonLink to={`/loops/${snapshot.loopId}/package`}>Read the package</ButtonLink>
      </div>
      {signed !== null && (
        <p className={styles.quiet}>
          Signed by {signed.by.map((id) => nameOf(state, id)).join(' and ')}, {wallDay(signed.at)}{' '}
          {wallClock(signed.at)}
          {signed.override && ', an override'}. {signed.reason}
        </p>
      )}
      {state.proposal !== null && <GateList gates={state.proposal.gates} />}
      <BallotTable room={room} />
      <Dissents room={room} />
      {state.rationale !== null && <RationaleText rationale={state.rationale} />}
      {state.resolutions.length > 0 && (
        <section className={styles.card}>
          <h2 className={styles.head}>Resolved in the room</h2>
          {state.resolutions.map((resolution) => (
            <p key={resolution.principle} className={styles.said}>
              <PrincipleName code={resolution.principle} /> {statusWords[resolution.status]}. {resolution.reason}
            </p>
          ))}
        </section>
      )}
      {state.turns.some((turn) => turn.text !== '') && (
        <section className={styles.card}>
          <h2 className={styles.head}>Said on the walk</h2>
          {state.turns
            .filter((turn) => turn.text !== '')
            .map((turn) => (
              <p key={`${turn.personId}${String(turn.at)}`} className={styles.said}>
                <b>
                  {firstName(nameOf(state, turn.personId))} on <PrincipleName code={turn.principle} />
                </b>{' '}
                {turn.text}
              </p>
            ))}
        </section>
      )}
      {state.challenges.map((challenge) => (
        <section key={challenge.id} className={styles.card}>
          <p className={styles.small}>To {nameOf(state, challenge.toPersonId)}</p>
          <p className={styles.quote}>{challenge.question}</p>
          <p className={styles.said}>
            {challenge.conceded && <b>Conceded. </b>}
            {challenge.answer}
          </p>
        </section>
      ))}
    </div>
  )
}
