// How long to wait before trying again: longer each time, and randomized. A restart cuts all connections
// at once; without the spread they would all come back at the same moment.

const firstMs = 1_500
const longestMs = 15_000
/** Half as long to one and a half times as long. */
const spread = 0.5

/** `attempt` counts from 0; `random` is between 0 and 1. */
export const backOffMs = (attempt: number, random = Math.random()): number =>
  Math.round(Math.min(longestMs, firstMs * 2 ** attempt) * (1 - spread + 2 * spread * random))
