// What goes into sharing the principles out among the seats of a loop, and what comes back: an assignment with its reasons, or
// why there is none and the smallest changes that would allow one (H1 to H7, LP-1 to LP-9).
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { Level, Principle, RoleFamily, RoundType } from '#shared/contracts/vocabulary.ts'

export interface SeatInput {
  id: string
  roundType: RoundType
  barRaiser: boolean
  /** How many principles the seat takes. */
  min: 1 | 2
  cap: 1 | 2
  /** 0 to 3; a principle not named counts as 1. */
  skill: Partial<Record<Principle, number>>
  preference: Partial<Record<Principle, -1 | 0 | 1>>
  forbid: readonly Principle[]
  /** What this person already judged for this candidate in the last 60 days. */
  prior: readonly Principle[]
  /** What a seat whose round has begun holds for good. */
  frozen: readonly Principle[] | null
}

export const barRaiserPolicies = ['weakest_core', 'core_plus_longterm', 'random', 'none'] as const

export interface AssignmentPolicy {
  /** Points, not below 0. */
  pairBonus: number
  barRaiser: (typeof barRaiserPolicies)[number]
  duplicates: boolean
  /** Read under `random` only. */
  seed: string
}

/** What of a pack decides who covers what, and how it is called in a reason. */
export type AssignmentPack = Pick<
  PrinciplePack,
  'coreSets' | 'longTerm' | 'principles' | 'roundFit' | 'seatPairs' | 'tensionPairs' | 'weights'
>

export interface AssignmentInput {
  principlePack: AssignmentPack
  role: RoleFamily
  level: Level
  /** In slot order. */
  seats: readonly SeatInput[]
  /** 0 (never weak) to 1, from earlier loops. */
  weakness: Partial<Record<Principle, number>>
  policy: AssignmentPolicy
}

export type TermName = 'weight' | 'weakness' | 'skill' | 'preference' | 'fit' | 'repeat' | 'barRaiser' | 'pair'

export interface CellReason {
  seatId: string
  principle: Principle
  /** In points; they add up to `total`. A pair's bonus is shared half and half. */
  terms: { name: TermName; value: number }[]
  total: number
  frozen: boolean
  /** A second reading of a principle that another seat holds too. */
  duplicate: boolean
  sentence: string
}

export interface LeftOutReason {
  principle: Principle
  cause: 'weight_zero' | 'no_holder' | 'beaten'
  /** Whom it comes nearest to replacing, and what that would cost. */
  beatenBy: { seatId: string; principle: Principle; by: number } | null
  sentence: string
}

export type RelaxationChange =
  | { kind: 'raise_cap'; seatId: string }
  | { kind: 'swap_round'; seatId: string; round: RoundType }
  | { kind: 'lift_forbid'; seatId: string; principle: Principle }
  | { kind: 'add_slot'; round: RoundType }

export interface Relaxation {
  changes: RelaxationChange[]
  sentence: string
}

export interface FeasibleAssignment {
  feasible: true
  score: number
  assignment: Record<string, Principle[]>
  reasons: { cells: CellReason[]; leftOut: LeftOutReason[] }
}

export interface InfeasibleAssignment {
  feasible: false
  /** Core principles that no seat can hold. */
  uncoverable: Principle[]
  /** Seats that cannot hold as many principles as they must. */
  unfillable: string[]
  slots: number
  needed: number
  relaxations: Relaxation[]
  sentence: string
}

export type AssignmentResult = FeasibleAssignment | InfeasibleAssignment
