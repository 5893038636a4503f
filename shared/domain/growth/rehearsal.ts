// Rehearsing alone (GR-1 to GR-3): a story in 180 seconds with four coloured segments, then one probe with 45 seconds to answer; the
// kinds of probe take turns. Clean rehearsals come back ever later, a failed probe starts over.
import { growthPolicy } from './policy.ts'
import type { ProbeKind } from '#shared/contracts/vocabulary.ts'

const dayMs = 86_400_000
const { probeTurns, storySeconds, spacingBase, longestDays } = growthPolicy

/** The probe after the n-th rehearsal; `start`, drawn once a story, says where the turn begins. Both are counts. */
export const probeKindAt = (rehearsals: number, start: number): ProbeKind =>
  probeTurns[Math.abs(rehearsals + start) % probeTurns.length] ?? probeTurns[0]

export interface Rehearsal {
  seconds: number
  probeHeld: boolean
  at: number
}
export interface Practice {
  /** Clean rehearsals in a row. */
  clean: number
  dueAt: number
}

export const isTimely = ({ seconds }: Rehearsal): boolean => seconds > 0 && seconds <= storySeconds

/** Clean is told in time with the probe held; told too long leaves the row where it stands. `at` and `dueAt` are instants. */
export function afterRehearsal(before: Practice | null, rehearsal: Rehearsal): Practice {
  const row = before?.clean ?? 0
  const held = rehearsal.probeHeld && isTimely(rehearsal) ? row + 1 : row
  const clean = rehearsal.probeHeld ? held : 0
  return { clean, dueAt: rehearsal.at + Math.min(longestDays, spacingBase ** clean) * dayMs }
}
