import { ButtonLink } from '#client/ui/button-link.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { wallTime } from '#client/ui/local-time.ts'
import { inclinedMeaning } from '#client/ui/vote-words.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { nameOf, type Room } from '../room.ts'
import { challengeWords } from '../review-words.ts'
import { closedWords } from '../decision-words.ts'
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
  const turns = state.turns.filter((turn) => turn.text !== '')
  return (
    <div className={styles.block}>
      <div className={styles.row}>
        <ButtonLink to={`/loops/${snapshot.loopId}/report`} variant="filled">
          {closedWords.report}
        </ButtonLink>
        <ButtonLink to={`/loops/${snapshot.loopId}/package`}>{closedWords.package}</ButtonLink>
        <ButtonLink to={`/loops/${snapshot.loopId}`}>{closedWords.loop}</ButtonLink>
      </div>
      {signed !== null && (
        <p className={styles.quiet}>
          {closedWords.signed(
            signed.by.map((id) => nameOf(state, id)).join(closedWords.and),
            wallTime(signed.at),
            signed.override,
          )}{' '}
          {signed.reason}
        </p>
      )}
      <p className={styles.small}>{inclinedMeaning}</p>
      {state.proposal !== null && <GateList gates={state.proposal.gates} />}
      <BallotTable room={room} />
      <Dissents room={room} />
      {state.rationale !== null && <RationaleText rationale={state.rationale} />}
      {state.resolutions.length > 0 && (
        <section className={styles.card}>
          <h2 className={styles.head}>{closedWords.resolved}</h2>
          {state.resolutions.map((resolution) => (
            <p key={resolution.principle} className={styles.said}>
              <PrincipleName code={resolution.principle} /> {statusWords[resolution.status]}. {resolution.reason}
            </p>
          ))}
        </section>
      )}
      {turns.length > 0 && (
        <section className={styles.card}>
          <h2 className={styles.head}>{closedWords.remarks}</h2>
          {turns.map((turn) => (
            <p key={`${turn.personId}${String(turn.at)}`} className={styles.said}>
              <b>
                {closedWords.remarkOn(firstName(nameOf(state, turn.personId)))}
                <PrincipleName code={turn.principle} />
              </b>{' '}
              {turn.text}
            </p>
          ))}
        </section>
      )}
      {state.challenges.map((challenge) => (
        <section key={challenge.id} className={styles.card}>
          <p className={styles.small}>{challengeWords.toPerson(nameOf(state, challenge.toPersonId))}</p>
          <p className={styles.quote}>{challenge.question}</p>
          <p className={styles.said}>
            {challenge.conceded && <b>{challengeWords.conceded}</b>}
            {challenge.answer}
          </p>
        </section>
      ))}
    </div>
  )
}
