// The numbers of the loop family, each with its unit and its rule (LO-4, DR-3). How long a seat may stay open and a quorum be gone
// are limits both ends agree on and stand in the contracts.
import { durations } from '#shared/contracts/limits.ts'

export const loopPolicy = {
  /** Percent of those who hold a vote, rounded up; bar raiser and hiring manager counted (DR-3). */
  quorumPercent: 60,
  /** Milliseconds a seat may stay open, and a bar raiser be looked for (LO-1, LO-4). */
  seatOpenMs: durations.seatOpenMs,
  /** Milliseconds; longer than this without a quorum ends the sitting (LO-1). */
  quorumLostMs: durations.quorumLostMs,
  /** Sets a package may do without; never the bar raiser's (LO-1, LO-3). */
  setsWaivedAtMost: 1,
} as const
