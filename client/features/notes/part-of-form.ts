import type { NoteContent } from '#shared/contracts/notes.ts'
import { principleCodes, type Principle } from '#shared/contracts/vocabulary.ts'

export type PartOfForm = Principle | 'vote'

const asPrinciple = (code: string | undefined): Principle | undefined =>
  principleCodes.find((principle) => principle === code)

/** The part of the form that a field is in. */
export function partOf(field: string, content: NoteContent): PartOfForm {
  const [scope, owner] = field.split('.')
  if (scope === 'cell') return asPrinciple(owner) ?? 'vote'
  if (scope === 'item') return content.items.find((item) => item.id === owner)?.principle ?? 'vote'
  return 'vote'
}
