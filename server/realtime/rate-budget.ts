// Limits the messages of one socket connection.
import { AppError } from '#server/lib/app-error.ts'
import type { Clock } from '#server/lib/clock.ts'

/** A token bucket per connection: allows bursts and refuses floods. */
export interface RateBudget {
  spend(): void
}

export function rateBudget(clock: Clock, limit: { perSecond: number; burst: number }): RateBudget {
  let tokens: number = limit.burst
  let filledAt = clock.now()
  return {
    spend() {
      const now = clock.now()
      tokens = Math.min(limit.burst, tokens + ((now - filledAt) / 1_000) * limit.perSecond)
      filledAt = now
      if (tokens < 1) throw new AppError('RATE_LIMITED', 'Too many messages at once. Wait a second, then continue.')
      tokens -= 1
    },
  }
}
