// A product design round (RB-28): problem, role, insight, metric and execution, each 0 to 4; a list of ideas, a late choice and a changed
// segment cost; saying what will not be done, and naming what two principles cost each other, add.
import { clampScore } from './clamp-score.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

const dimensions = ['problem', 'role', 'insight', 'metric', 'execution'] as const
type Dimension = (typeof dimensions)[number]

const weights: Readonly<Record<Dimension, number>> = { problem: 25, role: 15, insight: 20, metric: 20, execution: 20 }
const highestMark = 4

/** What each dimension speaks for. */
export const principlesOfDimension: Readonly<Record<Dimension, readonly Principle[]>> = {
  problem: ['CO'], role: ['OW', 'SS'], insight: ['DD'], metric: ['DR', 'DD'], execution: ['BA', 'FR', 'IS'],
}

export interface DesignMarks extends Record<Dimension, number> {
  ideasBeforeChoice: number
  /** Null when the candidate never chose: as late as can be. */
  commitMinutes: number | null
  changedSegmentWithoutEvidence: boolean
  saysWhatIsLeftOut: boolean
  namesTradeOffUnprompted: boolean
}

const ideasAllowed = 3
const ideaPenalty = { each: 5, most: 15 }
const minutesAllowed = 8
const latePenalty = 10
const segmentPenalty = 5
const bonus = 5

function penalty({ ideasBeforeChoice, commitMinutes, changedSegmentWithoutEvidence }: DesignMarks): number {
  const ideas = Math.min(ideaPenalty.most, ideaPenalty.each * Math.max(0, ideasBeforeChoice - ideasAllowed))
  const late = commitMinutes === null || commitMinutes > minutesAllowed ? latePenalty : 0
  return ideas + late + (changedSegmentWithoutEvidence ? segmentPenalty : 0)
}

export function scoreDesign(marks: DesignMarks): { score: number, band: 'strong' | 'meets' | 'mixed' | 'below' } {
  const reached = dimensions.reduce((sum, dimension) => sum + (weights[dimension] * clampScore(marks[dimension], highestMark)) / highestMark, 0)
  const added = bonus * (Number(marks.saysWhatIsLeftOut) + Number(marks.namesTradeOffUnprompted))
  const score = clampScore(reached + added - penalty(marks), 100)
  return { score, band: bandOf(score) }
}

function bandOf(score: number): 'strong' | 'meets' | 'mixed' | 'below' {
  if (score >= 80) return 'strong'
  if (score >= 65) return 'meets'
  return score >= 50 ? 'mixed' : 'below'
}
