// What staffing a whole loop looks at, and what it answers (MT-13, MT-14).
import type {
  AssignmentPack,
  AssignmentPolicy,
  AssignmentResult,
  SeatInput,
} from '../lp-assignment/assignment-types.ts'
import type { Level, Principle, RoleFamily, RoundType } from '#shared/contracts/vocabulary.ts'
import type { MatchCandidate, MatchInterviewer, PairInput } from './types.ts'

/** Someone who may be asked, with what the sharing out of principles needs to know. */
export type StaffingPerson = MatchInterviewer & Partial<Pick<SeatInput, 'preference' | 'forbid' | 'prior'>>

export interface StaffingSeat {
  id: string
  roundType: RoundType
  minutes: number
  barRaiser: boolean
  hiringManager: boolean
  /** The person who has the seat and keeps it. */
  heldBy: string | null
  /** The principles of a seat whose round has begun. */
  frozen: readonly Principle[] | null
}

export interface StaffingInput {
  principlePack: AssignmentPack
  role: RoleFamily
  targetLevel: Level
  candidate: MatchCandidate
  /** In slot order. */
  seats: readonly StaffingSeat[]
  /** Includes people who have a seat. Their order doesn't matter. */
  people: readonly StaffingPerson[]
  /** What is known of the candidate and one of them. */
  pairInput: (personId: string) => PairInput
  weakness: Partial<Record<Principle, number>>
  policy: AssignmentPolicy
  /** Since the loop began to look for people; widens the search as it widens for anybody. */
  waitMs: number
}

export interface Staffing {
  /** Seat to person, or null where nobody is eligible. */
  people: Record<string, string | null>
  /** Each filled seat's compatibility, 0–1. */
  scores: Record<string, number>
  assignment: AssignmentResult
  /** Sum of the scores plus the assignment's share. */
  value: number
  standbys: Standby[]
}

export interface Standby {
  personId: string
  /** The seats this person could step into. */
  seatIds: string[]
  barRaiser: boolean
}
