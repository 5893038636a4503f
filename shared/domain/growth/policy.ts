// The numbers of growth, each with its unit and its rule.
import type { ProbeKind } from '#shared/contracts/vocabulary.ts'

const day = 86_400_000

export const growthPolicy = {
  /** Seconds each segment is meant to take, in the order told; action and reason share one (GR-1). */
  segments: [
    { part: 'situation', seconds: 25 },
    { part: 'task', seconds: 15 },
    { part: 'actionAndWhy', seconds: 115 },
    { part: 'result', seconds: 25 },
  ],
  /** Seconds of a whole story (GR-1). */
  storySeconds: 180,
  /** Seconds to answer the probe, and the kinds in the order they take turns (GR-2). */
  probeSeconds: 45,
  probeTurns: ['cf', 'not', 'why', 'num', 'who', 'post'],
  /** Days until a clean rehearsal comes back: this to the power of clean ones, at most (GR-3). */
  spacingBase: 2,
  longestDays: 16,
  /** Timed rehearsals before a story counts as rehearsed, and with the probe held before it is ready (GR-4). */
  rehearsalsNeeded: 2,
  /** Milliseconds since it happened after which a story is old, and times one interviewer may hear it (GR-4). */
  oldestMs: 3 * 365.25 * day,
  tellingsToOne: 2,
  /** Findings that a rehearsal must fix to count in a streak (GR-5). */
  findingsMended: 1,
} as const satisfies { probeTurns: readonly ProbeKind[] } & Record<string, unknown>
