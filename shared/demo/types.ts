// The shapes of the demo's data (DM-1): what a story, a seat and a debrief hold besides what the package reads.
import type { KnownStory } from '#shared/domain/package/input.ts'
import type { Level, PrincipleStatus, Principle, RoundType, Vote } from '#shared/contracts/vocabulary.ts'

export interface DemoStory extends KnownStory {
  employer: string
  period: string
  situation: string
  task: string
  counterfactual: string
  weakSpot?: string
  /** How long each part takes to tell. */
  seconds: { situation: number; task: number; action: number; why: number; result: number }
}

export interface DemoSeat {
  seatId: string
  roundNumber: number
  name: string
  level: Level
  group: string
  roundType: RoundType
  principles: readonly Principle[]
  barRaiser: boolean
  hiringManager: boolean
}

export interface DemoBallot {
  seatId: string
  target: Vote
  fallback: Vote
  /** The line that moved the vote from the ballot before. */
  movedLine: string | null
}

interface DemoTurn {
  seatId: string
  text: string
  notInNotes: boolean
}

export interface DemoWalk {
  principle: Principle
  turns: readonly DemoTurn[]
  /** A resolution replaces a disputed status; a remark only comments. */
  outcome: { kind: 'resolution' | 'remark'; status: PrincipleStatus; reason: string }
}

export interface DemoChallenge {
  trigger: 'eagerManager' | 'notInclined'
  question: string
  toSeatId: string
  answer: string
}
