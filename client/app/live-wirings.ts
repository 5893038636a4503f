import type { LiveWiring } from '#client/lib/live-wiring.ts'

/** One line a feature. */
export const liveWirings: readonly LiveWiring[] = []
