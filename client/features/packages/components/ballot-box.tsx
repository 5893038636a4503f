import { cx } from '#client/ui/cx.ts'
import { VoteMark } from '#client/ui/vote-mark.tsx'
import { counted, seatRole, sentenceCase } from '#client/ui/labels.ts'
import type { BallotName, RevealedVote } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import styles from './ballot-box.module.css'

interface Ballot {
  label: string
  short: string
  name: BallotName
}
const later: readonly Ballot[] = [
  { name: 'revote1', label: 'After reading', short: 'After reading' },
  { name: 'final', label: 'Final', short: 'Final' },
]

/** Before the reveal a count and nothing else; after it the votes, and grey where a vote stayed. */
export function BallotBox({ pack, debrief }: { pack: PackageView; debrief: DebriefSnapshot | null }) {
  const { votes } = pack
  if (votes === null) return <Sealed pack={pack} />
  const shown = later.filter(({ name }) => (debrief?.state.ballots[name] ?? null) !== null)
  const target = `L${String(pack.content.header.targetLevel)}`
  return (
    <table className={styles.box}>
      <caption className="sr">Votes at {target}, ballot by ballot</caption>
      <thead>
        <tr>
          <th scope="col">Reader</th>
          <th scope="col">Seat</th>
          <th scope="col">First, sealed</th>
          {shown.map((ballot) => (
            <th key={ballot.name} scope="col">
              {ballot.name === 'final' ? `Final, at ${target}` : ballot.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pack.content.header.seats.map((seat) => {
          const first = votes.find((vote) => vote.seatId === seat.seatId)
          return (
            <tr key={seat.seatId}>
              <th scope="row">{nameOf(pack, seat.seatId)}</th>
              <td className={styles.hat}>{seatRole(seat)}</td>
              <td className={styles.ballot} data-label="First">
                {first?.vote == null ? <span className="dimmer">no vote</span> : <VoteMark vote={first.vote} />}
              </td>
              {shown.map((ballot, at) => (
                <Later
                  key={ballot.name}
                  label={ballot.short}
                  vote={voteOf(debrief, ballot.name, first?.authorId)}
                  before={
                    at === 0 ? (first?.vote ?? null) : (voteOf(debrief, 'revote1', first?.authorId)?.target ?? null)
                  }
                />
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const nameOf = (pack: PackageView, seatId: string): string =>
  pack.people.find((person) => person.seatId === seatId)?.name ?? 'Nobody'
const voteOf = (
  debrief: DebriefSnapshot | null,
  ballot: BallotName,
  personId: string | undefined,
): RevealedVote | null => debrief?.state.ballots[ballot]?.find((ballot) => ballot.personId === personId) ?? null

function Later({ label, vote, before }: { label: string; vote: RevealedVote | null; before: Vote | null }) {
  return (
    <td className={styles.ballot} data-label={label}>
      {vote === null ? (
        <span className="dimmer">no vote</span>
      ) : (
        <VoteMark vote={vote.target} quiet={vote.target === before} />
      )}
      {vote?.movedLine != null && <span className={styles.why}>“{vote.movedLine}”</span>}
    </td>
  )
}

function Sealed({ pack }: { pack: PackageView }) {
  const seats = pack.content.header.seats.filter((seat) => seat.notes === 'in' || seat.notes === 'late').length
  return (
    <div className={styles.sealed}>
      <span className={styles.slips} aria-hidden="true">
        {Array.from({ length: Math.max(seats, pack.sealedVotes) }, (_, at) => (
          <i key={at} className={cx(styles.slip, at < pack.sealedVotes && styles.in)} />
        ))}
      </span>
      <p>
        {sentenceCase(counted(pack.sealedVotes, 'first vote is', 'first votes are'))} sealed. They open together at the
        reveal; until then nobody is shown whose is which.
      </p>
    </div>
  )
}
