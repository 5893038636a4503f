import { cx } from '#client/ui/cx.ts'
import { Monogram } from '#client/ui/monogram.tsx'
import { VoteReasonText } from '#client/ui/vote-reason.tsx'
import { VoteMark } from '#client/ui/vote-mark.tsx'
import type { RevealedVote } from '#shared/contracts/ballots.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import styles from './slip.module.css'

interface SlipProps {
  vote: RevealedVote
  /** The person's ratings, as frozen in the package. */
  ratings: readonly { principle: Principle; core: boolean; rating: number }[]
  /** The level of the second vote; null where there is none. */
  fallbackLevel: number | null
  /** The vote of the ballot before, where there was one. */
  moved?: boolean
}

/** A vote, shown as a light slip of paper in every color scheme. */
export function Slip({ vote, ratings, fallbackLevel, moved = false }: SlipProps) {
  return (
    <div className={styles.slip} data-paper="slip">
      <span className={cx(styles.mark, styles[vote.target])}>
        <VoteMark vote={vote.target} />
      </span>
      {moved && vote.movedLine !== null && <p className={styles.line}>“{vote.movedLine}”</p>}
      <VoteReasonText className={styles.line} reason={vote.reason} />
      {vote.fallback !== null && fallbackLevel !== null && (
        <p className={styles.fallback}>
          L{fallbackLevel}: <VoteMark vote={vote.fallback} quiet />
        </p>
      )}
      {ratings.length > 0 && (
        <ul className={styles.ratings}>
          {ratings.map(({ principle, core, rating }) => (
            <li key={principle}>
              <Monogram code={principle} core={core} />
              <b>{rating}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** How many votes are sealed; whose they are stays hidden. */
export function SealedCount({ sealed, of, label }: { sealed: number; of: number; label: string }) {
  return (
    <div className={styles.sealed}>
      <span className={styles.envelopes} aria-hidden="true">
        {Array.from({ length: of }, (_, at) => (
          <i
            key={at}
            className={cx(styles.envelope, at < sealed && styles.full)}
            data-paper={at < sealed ? 'slip' : undefined}
          />
        ))}
      </span>
      <p className="num" role="status">
        {label}
      </p>
    </div>
  )
}
