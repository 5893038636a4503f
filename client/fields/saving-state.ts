import type { Saving } from '#client/ui/saved-state.tsx'

interface SavingInput {
  /** Changes the server has not acknowledged. */
  waiting: number
  conflicts: number
  /** Why the server takes a change not at all. */
  refusal: string | null
  isLive: boolean
  /** Whether this device really keeps what waits. */
  isKept: boolean
  /** Why the last try failed although connected. */
  trouble: string | null
  savedAt: number | null
}

/** What may truthfully be said about saving. */
export function savingOf({ waiting, conflicts, refusal, isLive, isKept, trouble, savedAt }: SavingInput): Saving {
  if (refusal !== null) return { kind: 'refused', reason: refusal }
  if (conflicts > 0) return { kind: 'refused', reason: 'two versions, choose one' }
  if (waiting === 0) return savedAt === null ? { kind: 'untouched' } : { kind: 'saved', at: savedAt }
  if (!isKept && (!isLive || trouble !== null))
    return { kind: 'refused', reason: 'no connection, and this browser keeps nothing: leave this page open' }
  if (!isLive) return { kind: 'held', changes: waiting }
  return trouble === null ? { kind: 'saving' } : { kind: 'refused', reason: trouble }
}
