// The numbers of sharing principles out, each with its unit and the rule that reads it. Weights, fits and pairs belong to the pack.
import type { RoundType } from '#shared/contracts/vocabulary.ts'
import type { AssignmentPolicy } from './assignment-types.ts'

export const assignmentPolicy = {
  /** Points for one unit of each term (LP-1). */
  points: { weight: 4, weakness: 6, skill: 2, preference: 1, fit: 3, repeat: -5, barRaiser: 4 },
  /** 0 to 3; what counts when nothing is known of a person (LP-1, LP-8). */
  unknownSkill: 1,
  /** 0 to 3; from here on a person is called practiced (LP-9). */
  practicedSkill: 2,
  /** Principles an open seat takes (H1, LP-8). */
  openSeat: { min: 1, cap: 2 },
  /** Second readings (H7): weight 0–5 and weakness 0–1 from which a principle comes first, and holders at most. */
  secondReading: { weightFirst: 3, weaknessFirst: 0.5, holdersAtMost: 2 },
  /** Weakness counts to this many decimals of a whole (LP-3), so that points have one decimal and sums in tenths stay exact. */
  decimalUnit: 10,
  /** Relaxations (LP-7): the kind of round that is added, how many rounds at most, how many offers are shown. */
  relaxations: { addedRound: 'BEH' as RoundType, addedAtMost: 4, shownAtMost: 8 },
  /** How long the solver looks for fair prices: the first step, in ranks, is halved down to one. */
  search: { firstPriceStep: 1_024, roundsPerStep: 12 },
} as const

/** What an organizer may set for a loop. `pairBonus` in points, not below 0 (LP-1); `seed` is read under `random` only (LP-4). */
export const defaultAssignmentPolicy: AssignmentPolicy = {
  pairBonus: 3,
  barRaiser: 'weakest_core',
  duplicates: false,
  seed: '',
}
