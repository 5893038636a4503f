// Changes the server has not acknowledged, kept on this device: one record a page load, so that two tabs never overwrite each other.
import { z } from 'zod'
import { parseFieldKey } from '#shared/contracts/note-fields.ts'
import { forget, keep, kept, keptKeys } from '#client/lib/storage.ts'

const editSchema = z.object({
  value: z.unknown(),
  /** The revision this change was made on. */
  base: z.number().int().nonnegative(),
  /** The author emptied the field. */
  clear: z.boolean(),
  at: z.number(),
  /** Went out and was never answered: if one of these turns up as stored, it was ours. */
  sent: z.array(z.unknown()),
})
export type Edit = z.infer<typeof editSchema>

const recordSchema = z.record(z.string(), editSchema)
const stem = (noteSetId: string): string => `notes:${noteSetId}:`

/** False when this device keeps nothing. */
export function keepEdits(noteSetId: string, tab: string, edits: ReadonlyMap<string, Edit>): boolean {
  if (edits.size > 0) return keep(stem(noteSetId) + tab, Object.fromEntries(edits))
  forget(stem(noteSetId) + tab)
  return true
}

/** What earlier page loads could not send, oldest first, with the names of their records. */
export function leftEdits(noteSetId: string, tab: string): { records: string[]; edits: [key: string, edit: Edit][] } {
  const records = keptKeys(stem(noteSetId)).filter((record) => record !== stem(noteSetId) + tab)
  const edits = records
    .flatMap((record) => Object.entries(kept(record, recordSchema) ?? {}))
    .filter(([key]) => parseFieldKey(key) !== null)
  return { records, edits: edits.toSorted(([, a], [, b]) => a.at - b.at) }
}

export function forgetRecords(records: readonly string[]): void {
  for (const record of records) forget(record)
}
