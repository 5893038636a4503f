// How a story was told (RB-35): three minutes at most, no stretch longer than that without a word from the other side, and a quarter of
// it at most for situation and task. It says how it was told, not what it is worth.
import { storyPolicy } from './policy.ts'

/** Seconds by part, and the longest stretch without an interruption. */
export interface StorySeconds {
  situation: number
  task: number
  action: number
  why: number
  result: number
  longestStretch: number
}

interface Delivery {
  seconds: number
  tooLong: boolean
  monologue: boolean
  /** Of situation and task in the whole, 0 to 1. */
  setupShare: number
  setup: 'onTarget' | 'aboveTarget' | 'warn' | 'error'
}

export function storyDelivery({ situation, task, action, why, result, longestStretch }: StorySeconds): Delivery {
  const seconds = situation + task + action + why + result
  const setupShare = seconds === 0 ? 0 : (situation + task) / seconds
  return {
    seconds,
    setupShare,
    setup: setupOf(setupShare),
    tooLong: seconds > storyPolicy.seconds,
    monologue: longestStretch > storyPolicy.stretchSeconds,
  }
}

function setupOf(share: number): Delivery['setup'] {
  const { target, warn, error } = storyPolicy.setupShare
  if (share > error) return 'error'
  if (share > warn) return 'warn'
  return share > target ? 'aboveTarget' : 'onTarget'
}
