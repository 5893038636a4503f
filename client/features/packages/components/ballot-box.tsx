import { cx } from '#client/ui/cx.ts'
import { VoteReasonText } from '#client/ui/vote-reason.tsx'
import { VoteMark } from '#client/ui/vote-mark.tsx'
import type { RevealedVote } from '#shared/contracts/ballots.ts'
import type { BallotName } from '#shared/contracts/debrief-state.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { PackageVotes } from '#shared/contracts/package-content.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import { voteTableWords as words } from '../section-words.ts'
import { personName, seatSubject } from '../words.ts'
import styles from './ballot-box.module.css'

interface Ballot {
  label: string
  name: BallotName
}
const later: readonly Ballot[] = [
  { name: 'revote1', label: words.afterReading },
  { name: 'final', label: words.final },
]

/** Before the reveal only a count; after it the votes, in gray where a vote did not change. */
export function BallotBox({ pack, debrief }: { pack: PackageView; debrief: DebriefSnapshot | null }) {
  const { votes } = pack
  if (votes === null) return <Sealed pack={pack} />
  const shown = later.filter(({ name }) => (debrief?.state.ballots[name] ?? null) !== null)
  const target = `L${String(pack.content.header.targetLevel)}`
  return (
    <>
      <table className={styles.box}>
        <caption className="sr">{words.caption(target)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.interviewer}</th>
            <th scope="col">{words.seat}</th>
            <th scope="col">{words.first}</th>
            {shown.map((ballot) => (
              <th key={ballot.name} scope="col">
                {ballot.name === 'final' ? words.finalAt(target) : ballot.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.content.header.seats.map((seat) => (
            <tr key={seat.seatId}>
              <th scope="row">{personName(pack, seat.seatId)}</th>
              <td className={styles.seat}>{seatSubject(seat)}</td>
              <Votes first={votes.find((vote) => vote.seatId === seat.seatId)} shown={shown} debrief={debrief} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className={cx('lab', styles.scale)}>{words.scale}</p>
    </>
  )
}

const voteOf = (
  debrief: DebriefSnapshot | null,
  ballot: BallotName,
  personId: string | undefined,
): RevealedVote | null => debrief?.state.ballots[ballot]?.find((ballot) => ballot.personId === personId) ?? null

interface VotesProps {
  first: PackageVotes[number] | undefined
  shown: readonly Ballot[]
  debrief: DebriefSnapshot | null
}

/** One person's votes; each is compared with the one before. */
function Votes({ first, shown, debrief }: VotesProps) {
  const firstVote = first?.vote ?? null
  const laterVotes = shown.map((ballot) => voteOf(debrief, ballot.name, first?.authorId))
  return (
    <>
      <td className={styles.ballot} data-label={words.firstShort}>
        {firstVote === null ? <span className="dimmer">{words.none}</span> : <VoteMark vote={firstVote} />}
      </td>
      {shown.map((ballot, at) => (
        <Later
          key={ballot.name}
          label={ballot.label}
          vote={laterVotes[at] ?? null}
          before={at === 0 ? firstVote : (laterVotes[at - 1]?.target ?? null)}
        />
      ))}
    </>
  )
}

function Later({ label, vote, before }: { label: string; vote: RevealedVote | null; before: Vote | null }) {
  return (
    <td className={styles.ballot} data-label={label}>
      {vote === null ? (
        <span className="dimmer">{words.none}</span>
      ) : (
        <VoteMark vote={vote.target} quiet={vote.target === before} />
      )}
      {vote?.movedLine != null && <span className={styles.why}>“{vote.movedLine}”</span>}
      <VoteReasonText className={styles.why} reason={vote !== null && vote.target !== before ? vote.reason : null} />
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
      <p>{words.sealed(pack.sealedVotes)}</p>
    </div>
  )
}
