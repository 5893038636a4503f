// What counts as nothing when a field is saved (FD-4).
/** What a form shows as nothing: no text, no choice, no entry. A structure is empty when all it holds is. */
export const isEmptyValue = (value: unknown): boolean => {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object') return false
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every(isEmptyValue)
}
