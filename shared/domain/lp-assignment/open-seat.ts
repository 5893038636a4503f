// A seat nobody has taken yet counts as a default person (LP-8).
import type { RoundType } from '#shared/contracts/vocabulary.ts'
import type { SeatInput } from './assignment-types.ts'

export const openSeat = (id: string, round: RoundType, barRaiser: boolean): SeatInput =>
  ({ id, round, barRaiser, min: 1, cap: 2, skill: {}, preference: {}, forbid: [], prior: [], frozen: null })
