// What the next loop presses on (RP-5, RP-6): weakness from 0 to 1 a principle, six parts what this loop heard and four what was before;
// a principle with a gap moves a tenth toward the middle. A candidate's own ratings are set beside what was heard.
import { principleCodes, type Principle, type PrincipleStatus, type Rating } from '#shared/contracts/vocabulary.ts'
import { reportPolicy } from './policy.ts'

export type ByPrinciple = Partial<Record<Principle, number>>

const { newShare, solidRating, ratingSpan, middle, gapStep, nearGap, mixedAtLeast, failedAtLeast } = reportPolicy

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

function towardMiddle(old: number): number {
  const distance = middle - old
  return Math.abs(distance) <= gapStep ? middle : old + Math.sign(distance) * gapStep
}

interface GrowthInput {
  before: ByPrinciple
  /** What was heard, 1 to 5; a principle on which too little was heard is in `notHeard` instead. */
  aggregates: ByPrinciple
  notHeard: readonly Principle[]
  /** What the room resolved: a principle left mixed or failed is weak, whatever its mean. */
  resolved?: Partial<Record<Principle, PrincipleStatus>>
}

const leastWhen: Partial<Record<PrincipleStatus, number>> = { mixed: mixedAtLeast, failed: failedAtLeast }

/** The weakness vector after a loop; a principle the loop did not touch keeps its value. */
export function growthVector({ before, aggregates, notHeard, resolved = {} }: GrowthInput): ByPrinciple {
  const after: ByPrinciple = { ...before }
  for (const principle of principleCodes) {
    const heard = aggregates[principle]
    const old = before[principle] ?? 0
    if (heard !== undefined) {
      const least = leastWhen[resolved[principle] ?? 'validated'] ?? 0
      const weakness = Math.max(least, clamp((solidRating - heard) / ratingSpan))
      after[principle] = newShare * weakness + (1 - newShare) * old
    } else if (notHeard.includes(principle)) after[principle] = towardMiddle(old)
  }
  return after
}

/** Principles worth drilling, by weakness times the weight of the role and level. */
export function drillOrder(vector: ByPrinciple, weights: ByPrinciple): Principle[] {
  const worth = (principle: Principle): number => (vector[principle] ?? 0) * (weights[principle] ?? 0)
  return principleCodes.filter((principle) => worth(principle) > 0).toSorted((a, b) => worth(b) - worth(a))
}

interface SelfGap {
  principle: Principle
  self: Rating
  heard: number
  gap: number
  reads: 'above' | 'near' | 'below'
}

/** Own rating minus what was heard, the widest gap first; principles nobody heard are left out. */
export function selfRatingGap(self: Partial<Record<Principle, Rating>>, aggregates: ByPrinciple): SelfGap[] {
  const gaps = principleCodes.flatMap((principle): SelfGap[] => {
    const own = self[principle]
    const heard = aggregates[principle]
    if (own === undefined || heard === undefined) return []
    const gap = own - heard
    const side = gap > 0 ? 'above' : 'below'
    return [{ principle, self: own, heard, gap, reads: Math.abs(gap) < nearGap ? 'near' : side }]
  })
  return gaps.toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
}
