// The shapes a committee decides in (CM-1): readers who never met the candidate, a frozen package, ballots of which only counts are
// ever shown. Who voted what stays in the private part.
import type { Rationale } from '#shared/contracts/rationale.ts'
import type { Level, Outcome, Principle, PrincipleStatus, Vote } from '#shared/contracts/vocabulary.ts'

export const committeeVotes = ['target', 'fallback', 'no', 'moreInformation'] as const
export type CommitteeVote = (typeof committeeVotes)[number]
export type Counts = Record<CommitteeVote, number>

export type CommitteeStep =
  | 'SILENT_READ'
  | 'BALLOT_1'
  | 'READER_ROUND'
  | 'QUESTIONS'
  | 'BALLOT_2'
  | 'OUTCOME'
  | 'CLOSED'
export type CommitteeBallot = 'first' | 'second'

export interface Reader {
  personId: string
  level: Level
}
interface NoteSetRef {
  noteSetId: string
  authorId: string
}

/** A line a reader could not follow; its author answers beside the sealed note, never in it. */
export interface UnclearLine {
  id: string
  noteSetId: string
  line: string
  question: string
  dueAt: number
  clarification: { text: string; at: number } | null
}

export interface CommitteePublic {
  targetLevel: Level
  fallbackLevel: Level | null
  /** Clarifications are due in minutes when all sit together, else within a day. */
  live: boolean
  step: CommitteeStep
  stepEndsAt: number | null
  readers: readonly Reader[]
  chairId: string
  noteSets: readonly NoteSetRef[]
  core: readonly Principle[]
  statuses: Partial<Record<Principle, PrincipleStatus>>
  integrity: boolean
  /** The bar raiser's vote in the package; a no must be answered before a yes is signed. */
  barRaiserVote: { target: Vote; fallback: Vote | null }
  doneReading: number
  sealed: Record<CommitteeBallot, number>
  counts: Record<CommitteeBallot, Counts | null>
  /** The one line that weighed most for each reader. */
  lines: readonly { personId: string; noteSetId: string; line: string }[]
  unclear: readonly UnclearLine[]
  dissent: string | null
  /** What a further round has to ask. */
  question: string | null
  rationale: Rationale | null
  boxAnswer: string | null
  signed: { outcome: Outcome; level: Level | null; by: string; at: number } | null
  /** Mean usefulness of each note set, 1 to 5, once all readers have scored. */
  usefulness: Readonly<Record<string, number>> | null
}

export interface CommitteePrivate {
  doneReaders: readonly string[]
  doneAsking: readonly string[]
  ballots: Record<CommitteeBallot, Readonly<Record<string, CommitteeVote>>>
  scores: Readonly<Record<string, Readonly<Record<string, number>>>>
}

export interface Committee {
  public: CommitteePublic
  private: CommitteePrivate
}

export type CommitteeCommand =
  | { type: 'finishReading' }
  | { type: 'seal'; ballot: CommitteeBallot; vote: CommitteeVote }
  | { type: 'nameLine'; noteSetId: string; line: string }
  | { type: 'tagUnclear'; id: string; noteSetId: string; line: string; question: string }
  | { type: 'finishAsking' }
  | { type: 'clarify'; id: string; text: string }
  | { type: 'writeDissent'; text: string }
  | { type: 'writeQuestion'; text: string }
  | { type: 'writeRationale'; rationale: Rationale; boxAnswer: string | null }
  | { type: 'sign' }
  | { type: 'scoreNotes'; scores: Readonly<Record<string, number>> }
  | { type: 'expireDueSteps' }

type CommandOf<T extends CommitteeCommand['type']> = Extract<CommitteeCommand, { type: T }>
export interface Call<T extends CommitteeCommand['type']> {
  committee: Committee
  command: CommandOf<T>
  actorId: string
  now: number
}
