import { principleName } from '#client/ui/principle-names.ts'
import { parseFieldKey } from '#shared/contracts/note-fields.ts'

const names: Readonly<Record<string, string>> = {
  handoff: 'hand-off',
  noData: 'no data',
  fallbackVote: 'fallback vote',
  voteConfidence: 'vote confidence',
  quotes: 'words heard',
  scales: 'level seen',
}

/** A field in words: "Ownership, justification". */
export function conflictWords(key: string): string {
  const field = parseFieldKey(key)
  if (field === null) return key
  const name = names[field.name] ?? field.name
  return field.scope === 'cell' ? `${principleName(field.principle)}, ${name}` : name
}

const hidden = new Set(['id', 'atMs'])

/** Any field's value to compare by eye. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '(empty)'
  if (Array.isArray(value)) return value.length === 0 ? '(empty)' : value.map(textOfValue).join('\n')
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([name]) => !hidden.has(name))
      .map(([, part]) => textOfValue(part))
      .join(' · ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
