// A story's hundred points (RB-26, RB-27): situation 10, task 10, action 30, why 30, result 20. The reason weighs as much as the deed:
// without it no rating above 3 stands, and with it a failed outcome costs little.
import { clampScore } from './clamp-score.ts'
import { storyPolicy } from './policy.ts'

/** What a reader marks; each part from 0 to its points. */
export interface StoryMarks {
  situation: number
  task: number
  action: number
  why: { reason: number; alternative: number; cost: number; counterfactual: number }
  result: number
  /** What was attempted did not work out. */
  failed: boolean
}

const {
  points,
  whyPoints: mostOfWhy,
  whyForHighRating,
  ratingWithoutWhy,
  whyThatCarriesFailure,
  failureCostsAtMost,
} = storyPolicy

interface StoryScore {
  total: number
  why: number
  /** The highest rating the story can support. */
  ratingCap: 3 | 5
}

/** Marks beyond a part's points, or below nothing, count as its limits. */
export function scoreStory({ situation, task, action, why, result, failed }: StoryMarks): StoryScore {
  const whyPoints =
    clampScore(why.reason, mostOfWhy.reason) +
    clampScore(why.alternative, mostOfWhy.alternative) +
    clampScore(why.cost, mostOfWhy.cost) +
    clampScore(why.counterfactual, mostOfWhy.counterfactual)
  const carried = failed && whyPoints >= whyThatCarriesFailure
  const resultPoints = Math.max(clampScore(result, points.result), carried ? points.result - failureCostsAtMost : 0)
  const told =
    clampScore(situation, points.situation) + clampScore(task, points.task) + clampScore(action, points.action)
  return {
    total: told + whyPoints + resultPoints,
    why: whyPoints,
    ratingCap: whyPoints < whyForHighRating ? ratingWithoutWhy : 5,
  }
}
