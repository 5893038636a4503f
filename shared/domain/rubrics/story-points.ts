// A story's hundred points (RB-26, RB-27): situation 10, task 10, action 30, why 30, result 20. The reason weighs as much as the deed:
// without it no rating above 3 stands, and with it a failed outcome costs little.
import { clampScore } from './clamp-score.ts'

/** What a reader marks; each part from 0 to its points. */
export interface StoryMarks {
  situation: number
  task: number
  action: number
  why: { reason: number, alternative: number, cost: number, counterfactual: number }
  result: number
  /** What was attempted did not work out. */
  failed: boolean
}

export const storyPoints = {
  situation: 10, task: 10, action: 30, result: 20,
  why: { reason: 10, alternative: 7, cost: 8, counterfactual: 5 },
} as const

const whyForHighRating = 10
const ratingWithoutWhy = 3
const whyThatCarriesFailure = 22
const mostLostByFailure = 8

interface StoryScore {
  total: number
  why: number
  /** The highest rating the story can support. */
  ratingCap: 3 | 5
}

export function scoreStory({ situation, task, action, why, result, failed }: StoryMarks): StoryScore {
  const { why: most } = storyPoints
  const whyPoints = clampScore(why.reason, most.reason) + clampScore(why.alternative, most.alternative)
    + clampScore(why.cost, most.cost) + clampScore(why.counterfactual, most.counterfactual)
  const carried = failed && whyPoints >= whyThatCarriesFailure
  const resultPoints = Math.max(clampScore(result, storyPoints.result), carried ? storyPoints.result - mostLostByFailure : 0)
  const told = clampScore(situation, storyPoints.situation) + clampScore(task, storyPoints.task) + clampScore(action, storyPoints.action)
  return { total: told + whyPoints + resultPoints, why: whyPoints, ratingCap: whyPoints < whyForHighRating ? ratingWithoutWhy : 5 }
}
