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
