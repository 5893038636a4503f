// What a package is assembled from. Votes travel inside the note sets and come out apart (PK-1).
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { KeptFinding, PackageSeat } from '#shared/contracts/package-content.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'
import type { Level, Principle, RoleFamily } from '#shared/contracts/vocabulary.ts'

export type LoopSeat = Omit<PackageSeat, 'notes'>

export interface PackageLoop {
  role: RoleFamily
  targetLevel: Level
  fallbackLevel: Level | null
  mode: 'debrief' | 'committee' | 'both'
  /** What the role needs most, as the loop says it. */
  roleNeed?: string
  seats: readonly LoopSeat[]
}

export interface PackageNoteSet {
  noteSetId: string
  seatId: string
  authorId: string
  content: NoteContent
  /** Q, 0 to 100. */
  quality: number
  /** Hours past the moment the notes were due; 0 when in time. */
  lateHours: number
  /** Never came, and the bar raiser went on without it: its content is not read. */
  waived: boolean
  keptFindings: readonly KeptFinding[]
  submittedAt: number | null
  /** A learner's practice set: never part of a package (I-34). */
  shadow?: boolean
}

/** A story as its teller wrote it; lets a round's item find its tension tags. */
export interface KnownStory {
  id: string
  title: string
  principles: readonly Principle[]
  tension: readonly (readonly [Principle, Principle])[]
  action: string
  why: string
  result: string
}

export interface AssembleInput {
  /** What counts how much, what is core, and which principles pull against each other. */
  principlePack: Pick<PrinciplePack, 'id' | 'version' | 'coreSets' | 'weights' | 'tensionPairs'>
  loop: PackageLoop
  noteSets: readonly PackageNoteSet[]
  stories?: readonly KnownStory[]
}

/** A received set beside the seat it was written from, in seat order. */
export interface SeatNotes {
  seat: LoopSeat
  set: PackageNoteSet
}
