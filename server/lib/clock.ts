// The clock, injected which lets tests control time.
/** The only source of "now" in the server. Epoch milliseconds. */
export interface Clock {
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }
