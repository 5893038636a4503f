// Where a story stands (GR-4, GR-5): an idea, a draft, a linted draft; from there on it advances by timed rehearsals only, and an old or
// worn one retires.
import { growthPolicy } from './policy.ts'
import { isTimely } from './rehearsal.ts'
import type { Rehearsal } from './rehearsal.ts'

export type StoryState = 'IDEA' | 'DRAFT' | 'LINTED' | 'REHEARSED' | 'READY' | 'RETIRED'

export interface StoryInput {
  /** All five parts hold something. */
  written: boolean
  /** Lint findings of severity error that are still open. */
  openErrors: number
  rehearsals: readonly Rehearsal[]
  /** When what it tells ended. */
  endedAt: number
  /** How often the same interviewer has heard it. */
  mostTellingsToOne: number
}

const { rehearsalsNeeded, oldestMs, tellingsToOne, findingsMended } = growthPolicy

export function storyState(facts: StoryInput, now: number): StoryState {
  const { written, openErrors, rehearsals, endedAt, mostTellingsToOne } = facts
  if (now - endedAt > oldestMs || mostTellingsToOne >= tellingsToOne) return 'RETIRED'
  if (!written) return rehearsals.length === 0 && openErrors === 0 ? 'IDEA' : 'DRAFT'
  if (openErrors > 0) return 'DRAFT'
  const timed = rehearsals.filter(isTimely)
  if (timed.length < rehearsalsNeeded) return 'LINTED'
  return timed.filter(({ probeHeld }) => probeHeld).length >= rehearsalsNeeded ? 'READY' : 'REHEARSED'
}

/** Consecutive rehearsals, up to the newest, that fixed at least one finding. */
export function streak(rehearsals: readonly { findingsFixed: number }[]): number {
  const lastIdle = rehearsals.findLastIndex(({ findingsFixed }) => findingsFixed < findingsMended)
  return rehearsals.length - 1 - lastIdle
}
