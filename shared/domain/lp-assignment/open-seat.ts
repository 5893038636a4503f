// A seat nobody has taken yet counts as a default person (LP-8).
import type { RoundType } from '#shared/contracts/vocabulary.ts'
import type { SeatInput } from './assignment-types.ts'
import { assignmentPolicy } from './policy.ts'

export const openSeat = (id: string, round: RoundType, barRaiser: boolean): SeatInput => ({
  id,
  roundType: round,
  barRaiser,
  ...assignmentPolicy.openSeat,
  skill: {},
  preference: {},
  forbid: [],
  prior: [],
  frozen: null,
})
