import type { Clock } from '#server/lib/clock.ts'

export interface FakeClock extends Clock {
  advance(ms: number): void
}

/** Time that moves only when a test says so. */
export function fakeClock(startAt: number): FakeClock {
  let now = startAt
  return {
    now: () => now,
    advance(ms) {
      now += ms
    },
  }
}
