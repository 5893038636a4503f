import type { Saving } from '#client/ui/saved-state.tsx'
import { savingReasons } from './words.ts'

interface SavingInput {
  /** Whether the server has any of the document's fields. */
  isStored: boolean
  /** Changes the server has not acknowledged. */
  waiting: number
  conflicts: number
  /** Why the server refused a change. */
  refusal: string | null
  isLive: boolean
  /** Whether the waiting changes are stored on this device. */
  isKept: boolean
  /** Why the last try failed while connected. */
  trouble: string | null
  savedAt: number | null
}

/** What is certain about saving. */
export function savingOf({
  isStored,
  waiting,
  conflicts,
  refusal,
  isLive,
  isKept,
  trouble,
  savedAt,
}: SavingInput): Saving {
  if (refusal !== null) return { kind: 'refused', reason: refusal }
  if (conflicts > 0) return { kind: 'refused', reason: savingReasons.twoVersions }
  const isUntouched = savedAt === null && !isStored
  if (waiting === 0) return isUntouched ? { kind: 'untouched' } : { kind: 'saved', at: savedAt }
  if (!isKept && (!isLive || trouble !== null)) return { kind: 'refused', reason: savingReasons.notKept }
  if (!isLive) return { kind: 'held', changes: waiting }
  return trouble === null ? { kind: 'saving' } : { kind: 'refused', reason: trouble }
}
