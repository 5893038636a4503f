import type { Vote } from '#shared/contracts/vocabulary.ts'
import { cx } from './cx.ts'
import { voteWords } from './vote-words.ts'
import styles from './vote-mark.module.css'

/** How many slots are filled on each side of the axis. */
const filled = {
  SNH: { no: 2, yes: 0 },
  NI: { no: 1, yes: 0 },
  I: { no: 0, yes: 1 },
  SH: { no: 0, yes: 2 },
} as const satisfies Record<Vote, object>
const noSlots = [
  { full: 7, empty: 7.5, from: 1 },
  { full: 0.5, empty: 1, from: 2 },
]
const yesSlots = [
  { full: 17, empty: 17.5, from: 1 },
  { full: 23.5, empty: 24, from: 2 },
]

interface VoteMarkProps {
  vote: Vote
  /** An unchanged vote is gray, so changes stand out. */
  quiet?: boolean
}

/** Four slots around an axis show side and strength; the word is always next to it. */
export function VoteMark({ vote, quiet = false }: VoteMarkProps) {
  const count = filled[vote]
  return (
    <span className={cx(styles.vote, styles[vote], quiet && styles.quiet)} data-vote={vote}>
      <svg viewBox="0 0 30 12" aria-hidden="true">
        {noSlots.map((slot) => (
          <Slot key={slot.from} {...slot} on={count.no >= slot.from} />
        ))}
        {yesSlots.map((slot) => (
          <Slot key={slot.from} {...slot} on={count.yes >= slot.from} />
        ))}
        <path className={styles.axis} d="M15 0v12" />
      </svg>
      <span>{voteWords[vote]}</span>
    </span>
  )
}

function Slot({ full, empty, on }: { full: number; empty: number; on: boolean }) {
  return on ? (
    <rect className={styles.full} x={full} y="1" width="6" height="10" rx="1" />
  ) : (
    <rect className={styles.empty} x={empty} y="3.5" width="5" height="5" rx=".5" />
  )
}
