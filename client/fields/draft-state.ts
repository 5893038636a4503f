// The state of one document while its author writes: stored values, unacknowledged edits, and conflicting versions. The functions
// only change that state; sending, timing and storage are elsewhere.
import type { FieldSave, SaveAnswer, StoredField } from '#shared/contracts/fields.ts'
import { isEmptyValue } from '#shared/domain/fields/empty-value.ts'
import { sameValue } from './draft-batch.ts'
import type { Edit } from './kept-edits.ts'
import { savingReasons } from './words.ts'

export interface Conflict {
  theirs: unknown
  revision: number
}

export interface DraftState {
  known: Map<string, { value: unknown; revision: number }>
  edits: Map<string, Edit>
  conflicts: Map<string, Conflict>
  /** Values the server refused, with its reason. */
  refusals: Map<string, string>
  savedAt: number | null
  /** Why the server refuses every further change. */
  stopped: string | null
  failures: number
  trouble: string | null
}

export const newDraftState = (): DraftState => ({
  known: new Map(),
  edits: new Map(),
  conflicts: new Map(),
  refusals: new Map(),
  savedAt: null,
  stopped: null,
  failures: 0,
  trouble: null,
})

const rememberedSends = 5
const lasting = new Set(['SEALED', 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'INVALID_INPUT'])

const revisionOf = ({ known }: DraftState, key: string): number => known.get(key)?.revision ?? 0
export const shownValue = ({ known, edits }: DraftState, key: string): unknown =>
  (edits.get(key) ?? known.get(key))?.value
export const isWaiting = ({ conflicts, refusals }: DraftState, key: string): boolean =>
  !conflicts.has(key) && !refusals.has(key)

/** Null when already stored. Rebased when the stored value is an earlier one of ours whose answer was lost. */
function againstStored({ known }: DraftState, key: string, edit: Edit): Edit | null {
  const stored = known.get(key)
  if (stored === undefined) return edit
  if (sameValue(edit.value, stored.value)) return null
  return edit.sent.some((sent) => sameValue(sent, stored.value)) ? { ...edit, base: stored.revision, sent: [] } : edit
}

function putEdit({ edits, conflicts }: DraftState, key: string, edit: Edit | null): void {
  if (edit !== null) return void edits.set(key, edit)
  edits.delete(key)
  conflicts.delete(key)
}

export function learn(state: DraftState, { key, value, revision }: StoredField): void {
  if (state.known.has(key) && revision <= revisionOf(state, key)) return
  state.known.set(key, { value, revision })
  const edit = state.edits.get(key)
  if (edit !== undefined) putEdit(state, key, againstStored(state, key, edit))
}

/** The author's own change. */
export function write(state: DraftState, { key, value, now }: { key: string; value: unknown; now: number }): void {
  const before = state.edits.get(key)
  const clear = isEmptyValue(value) && (before?.clear === true || !isEmptyValue(shownValue(state, key)))
  const edit = { value, base: before?.base ?? revisionOf(state, key), clear, at: now, sent: before?.sent ?? [] }
  state.refusals.delete(key)
  const isBack = edit.sent.length === 0 && !state.conflicts.has(key) && againstStored(state, key, edit) === null
  putEdit(state, key, isBack ? null : edit)
}

export function markSent({ edits }: DraftState, batch: readonly FieldSave[]): void {
  for (const { key, value } of batch) {
    const edit = edits.get(key)
    if (edit === undefined || edit.sent.some((sent) => sameValue(sent, value))) continue
    edits.set(key, { ...edit, sent: [...edit.sent, value].slice(-rememberedSends) })
  }
}

export function takeAnswer(
  state: DraftState,
  { savedAt, saved, conflicts }: SaveAnswer,
  batch: readonly FieldSave[],
): void {
  state.failures = 0
  state.trouble = null
  if (saved.length > 0) state.savedAt = savedAt
  const sentOf = (key: string): FieldSave | undefined => batch.find((save) => save.key === key)
  for (const { key, revision } of saved) {
    const sent = sentOf(key)
    if (sent === undefined) continue
    state.known.set(key, { value: sent.value, revision })
    const edit = state.edits.get(key)
    if (edit !== undefined)
      putEdit(state, key, sameValue(edit.value, sent.value) ? null : { ...edit, base: revision, sent: [] })
  }
  for (const field of conflicts) {
    const sent = sentOf(field.key)
    if (sent !== undefined) settle(state, field, sent)
  }
}

/** The server kept another value: an earlier one of ours, or another tab's. */
function settle(state: DraftState, field: StoredField, sent: FieldSave): void {
  learn(state, field)
  const edit = state.edits.get(field.key)
  if (edit === undefined || edit.base > sent.base) return
  const onlyEmpty = sent.base === field.revision && !sent.clear && isEmptyValue(sent.value)
  if (!onlyEmpty) state.conflicts.set(field.key, { theirs: field.value, revision: field.revision })
  else if (sameValue(edit.value, sent.value)) state.edits.delete(field.key)
}

interface Refusal {
  code: string
  message: string
  path?: string | undefined
}

export function takeRefusal(state: DraftState, error: Refusal, batch: readonly FieldSave[]): void {
  const named = error.code === 'INVALID_INPUT' ? batch.find((save) => save.key === error.path) : undefined
  if (named !== undefined) {
    if (sameValue(shownValue(state, named.key), named.value)) state.refusals.set(named.key, error.message)
    return
  }
  if (lasting.has(error.code)) {
    state.stopped = error.message
    return
  }
  state.failures += 1
  state.trouble = error.code === 'OFFLINE' ? savingReasons.noAnswer : savingReasons.busy
}

export function keepMine(state: DraftState, key: string): void {
  const edit = state.edits.get(key)
  const conflict = state.conflicts.get(key)
  if (edit === undefined || conflict === undefined) return
  state.conflicts.delete(key)
  state.edits.set(key, { ...edit, base: conflict.revision, clear: isEmptyValue(edit.value), sent: [] })
}

export function takeTheirs(state: DraftState, key: string, now: number): void {
  const conflict = state.conflicts.get(key)
  if (conflict === undefined) return
  const { theirs: value, revision: base } = conflict
  state.conflicts.delete(key)
  putEdit(state, key, againstStored(state, key, { value, base, clear: isEmptyValue(value), at: now, sent: [] }))
}

/** Takes over what earlier page loads could not send, oldest first. Two values for one field become a conflict. */
export function adopt(state: DraftState, left: readonly (readonly [key: string, edit: Edit])[]): void {
  for (const [key, edit] of left) {
    const merged = againstStored(state, key, edit)
    if (merged === null) continue
    const other = state.edits.get(key)
    if (other !== undefined && !sameValue(other.value, merged.value))
      state.conflicts.set(key, { theirs: other.value, revision: revisionOf(state, key) })
    state.edits.set(key, merged)
  }
}

export function valuesOf({ known, edits }: DraftState): Map<string, unknown> {
  const values = new Map([...known].map(([key, { value }]) => [key, value]))
  for (const [key, { value }] of edits) values.set(key, value)
  return values
}
