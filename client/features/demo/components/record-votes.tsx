import { VoteMark } from '#client/ui/vote-mark.tsx'
import type { RevealedVote } from '#shared/contracts/ballots.ts'
import type { BallotName } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { DemoView } from '#shared/contracts/demo-loop.ts'
import { recordVoteWords, recordWords } from '../record-words.ts'
import { forCount, movesOf } from '../record.ts'
import styles from './record-votes.module.css'

interface RecordVotesProps {
  demo: DemoView
  snapshot: DebriefSnapshot
  ballot: BallotName
  caption: string
}

/** An unchanged vote is gray; a changed one shows the line that changed it. */
export function RecordVotes({ demo, snapshot, ballot, caption }: RecordVotesProps) {
  const { state } = snapshot
  const votes = state.ballots[ballot] ?? []
  const withFallback = ballot === 'final' && state.fallbackLevel !== null
  const { columns } = recordVoteWords
  return (
    <table className={styles.votes} data-two={withFallback}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.reader}</th>
          <th scope="col">{columns.seat}</th>
          <th scope="col">
            {withFallback
              ? recordVoteWords.at(state.targetLevel, forCount(votes.map((vote) => vote.target)))
              : columns.vote}
          </th>
          {withFallback && (
            <th scope="col">
              {recordVoteWords.at(state.fallbackLevel, forCount(votes.flatMap((vote) => vote.fallback ?? [])))}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {votes.map((vote) => (
          <Row key={vote.personId} {...{ demo, snapshot, ballot, vote, withFallback }} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps extends Omit<RecordVotesProps, 'caption'> {
  vote: RevealedVote
  withFallback: boolean
}

function Row({ demo, snapshot, ballot, vote, withFallback }: RowProps) {
  const viewpoint = demo.viewpoints.find((view) => view.personId === vote.personId)
  const move =
    ballot === 'revote1' ? movesOf(snapshot.state).find((move) => move.personId === vote.personId) : undefined
  return (
    <tr>
      <th scope="row">
        {viewpoint?.name ?? recordWords.someone}
        {vote.personId === snapshot.meId && <span className={styles.you}>{recordVoteWords.you}</span>}
      </th>
      <td className={styles.part}>{viewpoint?.part}</td>
      <td data-level={withFallback ? `L${String(snapshot.state.targetLevel)}` : undefined}>
        {move !== undefined && (
          <span className={styles.from}>
            <VoteMark vote={move.from} quiet /> <span className="sr">{recordVoteWords.between}</span>
            <span aria-hidden="true" className={styles.to} />
          </span>
        )}
        <VoteMark vote={vote.target} quiet={ballot === 'revote1' && move === undefined} />
        {move?.line != null && <span className={styles.line}>{recordVoteWords.line(move.line)}</span>}
      </td>
      {withFallback && (
        <td data-level={`L${String(snapshot.state.fallbackLevel)}`}>
          {vote.fallback === null ? '' : <VoteMark vote={vote.fallback} />}
        </td>
      )}
    </tr>
  )
}
