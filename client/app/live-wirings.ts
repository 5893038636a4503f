import { loopsLive } from '#client/features/loops/live.ts'
import { queueLive } from '#client/features/matchmaking/live.ts'
import type { LiveWiring } from '#client/lib/live-wiring.ts'

/** One line a feature. */
export const liveWirings: readonly LiveWiring[] = [loopsLive, queueLive]
