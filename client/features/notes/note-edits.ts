// An author's changes to evidence, as changes of fields. An item exists once it has a principle, which is saved with its first text.
import type { EvidenceItem, NoteCell, NoteContent, Probe, Quote } from '#shared/contracts/notes.ts'
import type { Principle, ProbeKind } from '#shared/contracts/vocabulary.ts'
import { newId } from '#client/lib/new-id.ts'
import type { NoteDraftStore } from './note-draft.ts'

export const parts = ['situation', 'task', 'action', 'why', 'result'] as const
export type Part = (typeof parts)[number]

export type ItemField = Exclude<keyof EvidenceItem, 'id' | 'principle'>

export const emptyItem = (id: string, principle: Principle): EvidenceItem => ({
  id,
  principle,
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
})

/** The evidence and ratings of a note set; a peer's comes without votes. */
export type Evidence = Pick<NoteContent, 'items' | 'cells'>

export const itemsOn = (content: Evidence, principle: Principle): EvidenceItem[] =>
  content.items.filter((item) => item.principle === principle)

export const cellOn = (content: Evidence, principle: Principle): NoteCell =>
  content.cells[principle] ?? { rating: null, noData: '', confidence: null, justification: '' }

export type ItemAt = Pick<EvidenceItem, 'id' | 'principle'>

export function editItem<F extends ItemField>(
  store: NoteDraftStore,
  at: ItemAt,
  change: { field: F; value: EvidenceItem[F] },
): void {
  const { fields } = store.snapshot()
  if (!fields.has(`item.${at.id}.principle`)) {
    const orders = [...fields].filter(([key]) => key.endsWith('.order')).map(([, value]) => Number(value))
    store.edit(`item.${at.id}.principle`, at.principle)
    store.edit(`item.${at.id}.order`, Math.max(0, ...orders) + 1)
  }
  store.edit(`item.${at.id}.${change.field}`, change.value)
}

export const setRemoved = (store: NoteDraftStore, itemId: string, removed: boolean): void =>
  store.edit(`item.${itemId}.removed`, removed)

export function editCell<F extends keyof NoteCell>(
  store: NoteDraftStore,
  principle: Principle,
  change: { field: F; value: NoteCell[F] },
): void {
  store.edit(`cell.${principle}.${change.field}`, change.value)
}

export const editSet = <F extends Exclude<keyof NoteContent, 'items' | 'cells'>>(
  store: NoteDraftStore,
  field: F,
  value: NoteContent[F],
): void => store.edit(`set.${field}`, value)

/** The item's current state: a handler may run later than the render that made it. */
const currentItem = (store: NoteDraftStore, at: ItemAt): EvidenceItem =>
  store.snapshot().content.items.find((item) => item.id === at.id) ?? emptyItem(at.id, at.principle)

export function putQuote(store: NoteDraftStore, at: ItemAt, quote: Omit<Quote, 'id'> & { id?: string }): void {
  const { quotes } = currentItem(store, at)
  const known = quotes.some((other) => other.id === quote.id)
  const put: Quote = { ...quote, id: quote.id ?? newId() }
  editItem(store, at, {
    field: 'quotes',
    value: known ? quotes.map((quote) => (quote.id === put.id ? put : quote)) : [...quotes, put],
  })
}

export function dropQuote(store: NoteDraftStore, at: ItemAt, id: string): void {
  editItem(store, at, { field: 'quotes', value: currentItem(store, at).quotes.filter((quote) => quote.id !== id) })
}

export function putProbe(store: NoteDraftStore, at: ItemAt, probe: Probe): void {
  const { probes } = currentItem(store, at)
  const known = probes.some((other) => other.id === probe.id)
  editItem(store, at, {
    field: 'probes',
    value: known ? probes.map((other) => (other.id === probe.id ? probe : other)) : [...probes, probe],
  })
}

export function dropProbe(store: NoteDraftStore, at: ItemAt, id: string): void {
  editItem(store, at, { field: 'probes', value: currentItem(store, at).probes.filter((probe) => probe.id !== id) })
}

export const newProbe = (kind: ProbeKind, text = '', atMs: number | null = null): Probe => ({
  id: newId(),
  kind,
  text,
  answer: '',
  atMs,
})

export function addPartLine(store: NoteDraftStore, at: ItemAt, line: { part: Part; text: string }): void {
  const before = currentItem(store, at)[line.part]
  editItem(store, at, { field: line.part, value: before.trim() === '' ? line.text : `${before}\n${line.text}` })
}

/** The question on screen is kept as asked, unless the author wrote another. */
export function keepQuestion(store: NoteDraftStore, at: ItemAt, question: string | null): void {
  if (question !== null && currentItem(store, at).question === '')
    editItem(store, at, { field: 'question', value: question })
}

/** Removes a line that was emptied. */
export function editPartLine(
  store: NoteDraftStore,
  at: ItemAt,
  line: { part: Part; index: number; text: string },
): void {
  const lines = currentItem(store, at)[line.part].split('\n')
  const next = line.text.trim() === '' ? lines.toSpliced(line.index, 1) : lines.with(line.index, line.text)
  editItem(store, at, { field: line.part, value: next.join('\n') })
}
