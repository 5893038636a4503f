// Rehearsing alone (GR-1 to GR-3): a story in 180 seconds with four coloured segments, then one probe with 45 seconds to answer; the
// kinds of probe take turns. Clean rehearsals come back ever later, a failed probe starts over.
import { probeKinds } from '#shared/contracts/vocabulary.ts'
import type { ProbeKind } from '#shared/contracts/vocabulary.ts'

const dayMs = 86_400_000
const longestDays = 16

/** Seconds a segment is meant to take, in the order told; action and reason share one. */
export const rehearsalSegments = [
  { part: 'situation', seconds: 25 }, { part: 'task', seconds: 15 }, { part: 'actionAndWhy', seconds: 115 }, { part: 'result', seconds: 25 },
] as const
export const storySeconds = 180
export const probeSeconds = 45

const rotation: readonly ProbeKind[] = ['cf', 'why', 'not', 'num', 'who', 'post']

/** The probe after the n-th rehearsal; `start`, drawn once a story, says where the turn begins. */
export const probeKindAt = (rehearsals: number, start: number): ProbeKind => rotation[(rehearsals + start) % probeKinds.length] ?? 'why'

export interface Rehearsal { seconds: number, probeHeld: boolean, at: number }
export interface Practice {
  /** Clean rehearsals in a row. */
  clean: number
  dueAt: number
}

export const isTimely = ({ seconds }: Rehearsal): boolean => seconds > 0 && seconds <= storySeconds

/** Clean is told in time with the probe held; told too long leaves the row where it stands. */
export function afterRehearsal(before: Practice | null, rehearsal: Rehearsal): Practice {
  const row = before?.clean ?? 0
  const clean = rehearsal.probeHeld && isTimely(rehearsal) ? row + 1 : row
  const days = rehearsal.probeHeld ? Math.min(longestDays, 2 ** clean) : 1
  return { clean: rehearsal.probeHeld ? clean : 0, dueAt: rehearsal.at + days * dayMs }
}
