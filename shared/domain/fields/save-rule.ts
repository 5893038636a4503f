// Two tabs, a lost answer, a resent save: what stands afterwards (FD-1 to FD-4). A save names the revision it was made on;
// an older one never wins, the same value twice is one save, and nothing empties a field unless its author says so.
import { isEmptyValue } from './empty-value.ts'

interface Stored {
  value: unknown
  revision: number
}

interface SaveAttempt {
  current: Readonly<Stored> | null
  incoming: Readonly<{ value: unknown; base: number; clear: boolean }>
}

type SaveOutcome =
  | { kind: 'stored'; revision: number }
  | { kind: 'same'; revision: number }
  | { kind: 'stale'; current: Stored }
  | { kind: 'refused-empty'; current: Stored }

export const resolveSave = ({ current, incoming }: SaveAttempt): SaveOutcome => {
  if (current === null) return { kind: 'stored', revision: 1 }
  const { value, revision } = current
  if (isSameValue(value, incoming.value)) return { kind: 'same', revision }
  if (incoming.base !== revision) return { kind: 'stale', current: { value, revision } }
  if (!incoming.clear && isEmptyValue(incoming.value) && !isEmptyValue(value))
    return { kind: 'refused-empty', current: { value, revision } }
  return { kind: 'stored', revision: revision + 1 }
}

/** A database hands objects back with their keys in an order of its own. */
const isSameValue = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    a === null ||
    b === null ||
    Array.isArray(a) !== Array.isArray(b)
  )
    return false
  const entries = Object.entries(a)
  const others = new Map(Object.entries(b))
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isSameValue(value, others.get(key)))
  )
}
