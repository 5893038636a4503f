import { VoteMark } from '#client/ui/vote-mark.tsx'
import type { BallotName } from '#shared/contracts/debrief-state.ts'
import type { Room } from '../room.ts'
import { ballotTableWords } from '../ballot-words.ts'
import { ballotWords, roleWords } from '../words.ts'
import styles from './ballot-table.module.css'

const names: readonly BallotName[] = ['pre', 'revote1', 'final']

/** Each person's votes: gray where a vote stayed the same, with the line that moved it where it changed. */
export function BallotTable({ room: { state } }: { room: Room }) {
  const shown = names.filter((name) => state.ballots[name] !== null)
  const voteOf = (name: BallotName | undefined, personId: string) =>
    name === undefined ? undefined : state.ballots[name]?.find((vote) => vote.personId === personId)
  if (shown.length === 0) return null
  return (
    <table className={styles.table}>
      <caption>{ballotTableWords.caption(state.targetLevel)}</caption>
      <thead>
        <tr>
          <th scope="col">{ballotTableWords.person}</th>
          {shown.map((name) => (
            <th key={name} scope="col">
              {ballotWords[name]}
            </th>
          ))}
          {state.fallbackLevel !== null && <th scope="col">{ballotTableWords.fallback(state.fallbackLevel)}</th>}
        </tr>
      </thead>
      <tbody>
        {state.attendees
          .filter((attendee) => attendee.eligible)
          .map((person) => {
            const last = voteOf(shown.at(-1), person.personId)
            return (
              <tr key={person.personId}>
                <th scope="row">
                  {person.name}
                  <span>{roleWords[person.role]}</span>
                </th>
                {shown.map((name, at) => {
                  const vote = voteOf(name, person.personId)
                  const before = voteOf(shown[at - 1], person.personId)
                  return (
                    <td key={name} data-label={ballotWords[name]}>
                      {vote !== undefined && <VoteMark vote={vote.target} quiet={before?.target === vote.target} />}
                      {vote?.movedLine != null && <span className={styles.why}>“{vote.movedLine}”</span>}
                    </td>
                  )
                })}
                {state.fallbackLevel !== null && (
                  <td data-label={ballotTableWords.fallback(state.fallbackLevel)}>
                    {last?.fallback != null && <VoteMark vote={last.fallback} quiet />}
                  </td>
                )}
              </tr>
            )
          })}
      </tbody>
    </table>
  )
}
