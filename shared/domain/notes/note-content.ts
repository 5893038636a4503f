// A note set is saved field by field and read as a whole (NT-3, NT-4). A key names a field: `set.strengths`, `cell.OW.rating`,
// `item.<id>.action`. Items stand in the author's order; a removed item is left out, and one whose principle is not chosen waits.
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { EvidenceItem, NoteCell, NoteContent } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

interface SavedField {
  key: string
  value: unknown
}

export const emptyNoteContent = (): NoteContent => ({
  items: [],
  cells: {},
  strengths: '',
  concerns: '',
  unknowns: '',
  handoff: '',
  vote: null,
  fallbackVote: null,
  voteConfidence: null,
  rationale: '',
  votePrinciple: null,
  voteLine: '',
  voteWouldChange: '',
})

export const emptyCell: NoteCell = { rating: null, noData: '', confidence: null, justification: '' }

type ItemFields = Omit<EvidenceItem, 'id' | 'principle'> & {
  principle: Principle | null
  order: number
  removed: boolean
}

export const emptyItem = (): ItemFields => ({
  principle: null,
  question: '',
  story: '',
  when: '',
  situation: '',
  task: '',
  action: '',
  why: '',
  result: '',
  quotes: [],
  probes: [],
  provenance: 'observed',
  metrics: [],
  tension: null,
  scales: { scope: null, ambiguity: null, influence: null, horizon: null },
  order: 0,
  removed: false,
})

const { items: _items, cells: _cells, ...emptySet } = emptyNoteContent()

const isPrinciple = (code: string): code is Principle => principleCodes.some((principle) => principle === code)

const unknown = (key: string): Error => new Error(`No note field is called ${key}`)

/** The name must be one the empty value has, so that a key never adds a field. The value passed its schema when it was saved. */
const withField = <T extends object>(target: T, name: string, { key, value }: SavedField): T => {
  if (!Object.hasOwn(target, name)) throw unknown(key)
  return { ...target, [name]: value }
}

const placed = (items: ReadonlyMap<string, ItemFields>): EvidenceItem[] =>
  [...items]
    .filter(([, { removed }]) => !removed)
    .sort(([idA, a], [idB, b]) => a.order - b.order || (idA < idB ? -1 : 1))
    .flatMap(([id, { principle, order: _order, removed: _removed, ...fields }]) =>
      principle === null ? [] : [{ id, principle, ...fields }],
    )

interface Assembly {
  set: typeof emptySet
  cells: NoteContent['cells']
  items: Map<string, ItemFields>
}

const keyShape = /^(?:set\.(?<setName>\w+)|(?<scope>cell|item)\.(?<owner>[\w-]+)\.(?<name>\w+))$/

const applyField = (assembly: Assembly, field: SavedField): void => {
  const { setName, scope, owner = '', name = '' } = keyShape.exec(field.key)?.groups ?? {}
  if (setName !== undefined) assembly.set = withField(assembly.set, setName, field)
  else if (scope === 'item') assembly.items.set(owner, withField(assembly.items.get(owner) ?? emptyItem(), name, field))
  else if (scope === 'cell' && isPrinciple(owner))
    assembly.cells[owner] = withField(assembly.cells[owner] ?? emptyCell, name, field)
  else throw unknown(field.key)
}

export const assembleNoteContent = (fields: readonly SavedField[]): NoteContent => {
  const assembly: Assembly = { set: emptySet, cells: {}, items: new Map() }
  for (const field of fields) applyField(assembly, field)
  return { ...assembly.set, cells: assembly.cells, items: placed(assembly.items) }
}
