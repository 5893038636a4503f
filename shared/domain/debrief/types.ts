// The shapes a debrief is decided in: its public and private parts, what it needs of the package, who asks and when.
// The package is passed with every command, so that the rules never look into a package themselves (DR-1).
import type { ChallengeTrigger } from '#shared/contracts/debrief-prompts.ts'
import type { SealedVote } from '#shared/contracts/ballots.ts'
import type {
  BallotName,
  DebriefEvent,
  DebriefPrivate,
  DebriefState,
  PersonCommand,
  Pin,
  ProposedOutcome,
} from '#shared/contracts/debrief-state.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { Confidence, Principle, PrincipleStatus } from '#shared/contracts/vocabulary.ts'

export interface Debrief {
  public: DebriefState
  private: DebriefPrivate
}

export interface Cell {
  principle: Principle
  authorId: string
  rating: number
  confidence: Confidence
}
/** `frameDispute` and `contradiction` are the kinds the debrief acts on; the others are read by people. */
export interface OpenIssue {
  kind: string
  principle: Principle | null
  text: string
  /** A contradiction of fact: it needs a verdict before the final vote (DR-8). */
  isFact: boolean
}
export interface Trigger {
  trigger: ChallengeTrigger
  personId: string | null
  principle: Principle | null
}

/** What the rules need of the frozen package. */
export interface DebriefPackage {
  /** The package's hash matches its note sets. */
  packageIntact: boolean
  core: readonly Principle[]
  statuses: Partial<Record<Principle, PrincipleStatus>>
  cells: readonly Cell[]
  /** In the package's order; settled contradictions refer to them by position. */
  issues: readonly OpenIssue[]
  /** Found in the notes; those that come from votes are added at the challenge step. */
  triggers: readonly Trigger[]
  /** The principle pack's words for what a debrief asks. */
  questions: Pick<PrinciplePack, 'challengeDeck' | 'dissentPrompts'>
  /** A report draft exists and nothing in it blocks its release. */
  reportReady: boolean
}

/** What only the server says: presence, the clock, the proposed outcome. */
type ServerCommand =
  | { type: 'arrive'; personId: string }
  | { type: 'leave'; personId: string }
  | { type: 'expireDueSteps' }
  | { type: 'propose'; proposed: ProposedOutcome }
export type DebriefCommand = PersonCommand | ServerCommand

/** A change to the private part; stored beside the events and never sent. */
export type PrivateChange =
  | { type: 'voteSealed'; personId: string; ballot: BallotName; vote: SealedVote }
  | { type: 'readingDone'; personId: string }
  | { type: 'pinned'; personId: string; pin: Omit<Pin, 'personId'> }
  | { type: 'unpinned'; personId: string; pinId: string }
  | { type: 'caseWritten'; personId: string; text: string }

export interface Decided {
  events: DebriefEvent[]
  privateChanges: PrivateChange[]
}

/** `actorId` is null for the server itself. */
export interface DebriefContext {
  actorId: string | null
  now: number
  pkg: DebriefPackage
}

export type CommandMap = { [C in DebriefCommand as C['type']]: C }
export type CommandType = keyof CommandMap

/** One command with everything a rule may look at; `actorId` is empty for the server's own commands. */
export interface Call<T extends CommandType> {
  debrief: Debrief
  state: DebriefState
  command: CommandMap[T]
  actorId: string
  now: number
  pkg: DebriefPackage
}
