// A product design round (RB-28): problem, role, insight, metric and execution, each 0 to 4; a list of ideas, a late choice and a changed
// segment cost; saying what will not be done, and naming what two principles cost each other, add.
import { clampScore } from './clamp-score.ts'
import { designPolicy } from './policy.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

const dimensions = ['problem', 'role', 'insight', 'metric', 'execution'] as const
type Dimension = (typeof dimensions)[number]
type Band = keyof typeof designPolicy.bands | 'below'

/** What each dimension speaks for. */
export const principlesOfDimension: Readonly<Record<Dimension, readonly Principle[]>> = {
  problem: ['CO'],
  role: ['OW', 'SS'],
  insight: ['DD'],
  metric: ['DR', 'DD'],
  execution: ['BA', 'FR', 'IS'],
}

export interface DesignMarks extends Record<Dimension, number> {
  ideasBeforeChoice: number
  /** Null when the candidate never chose: as late as can be. */
  commitMinutes: number | null
  changedSegmentWithoutEvidence: boolean
  saysWhatIsLeftOut: boolean
  namesTradeOffUnprompted: boolean
}

function penalty({ ideasBeforeChoice, commitMinutes, changedSegmentWithoutEvidence }: DesignMarks): number {
  const { ideasAllowed, ideaPoints, ideaPointsAtMost, minutesAllowed, latePoints, segmentPoints } = designPolicy
  const ideas = Math.min(ideaPointsAtMost, ideaPoints * Math.max(0, ideasBeforeChoice - ideasAllowed))
  const late = commitMinutes === null || commitMinutes > minutesAllowed ? latePoints : 0
  return ideas + late + (changedSegmentWithoutEvidence ? segmentPoints : 0)
}

/** A whole number of points, half up, and the band that number lies in. */
export function scoreDesign(marks: DesignMarks): { score: number; band: Band } {
  const { weights, highestMark, bonusPoints } = designPolicy
  const reached = dimensions.reduce(
    (sum, dimension) => sum + (weights[dimension] * clampScore(marks[dimension], highestMark)) / highestMark,
    0,
  )
  const added = bonusPoints * (Number(marks.saysWhatIsLeftOut) + Number(marks.namesTradeOffUnprompted))
  const score = Math.round(clampScore(reached + added - penalty(marks), 100))
  return { score, band: bandOf(score) }
}

function bandOf(score: number): Band {
  const { bands } = designPolicy
  if (score >= bands.strong) return 'strong'
  if (score >= bands.meets) return 'meets'
  return score >= bands.mixed ? 'mixed' : 'below'
}
