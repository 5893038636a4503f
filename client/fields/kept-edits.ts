// Changes the server has not acknowledged, kept on this device: one record per page load, so that two tabs never overwrite each other.
import { z } from 'zod'
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

/** Whose changes: a kind of document, one of them, and this page load. */
export interface Place {
  kind: string
  documentId: string
  tab: string
}
const stem = ({ kind, documentId }: Place): string => `${kind}:${documentId}:`

/** False when this device keeps nothing. */
export function keepEdits(place: Place, edits: ReadonlyMap<string, Edit>): boolean {
  if (edits.size > 0) return keep(stem(place) + place.tab, Object.fromEntries(edits))
  forget(stem(place) + place.tab)
  return true
}

/** What earlier page loads could not send, oldest first, with the names of their records. A field that is no more is left out. */
export function leftEdits(
  place: Place,
  isKey: (key: string) => boolean,
): { records: string[]; edits: [key: string, edit: Edit][] } {
  const records = keptKeys(stem(place)).filter((record) => record !== stem(place) + place.tab)
  const edits = records
    .flatMap((record) => Object.entries(kept(record, recordSchema) ?? {}))
    .filter(([key]) => isKey(key))
  return { records, edits: edits.toSorted(([, a], [, b]) => a.at - b.at) }
}

export function forgetRecords(records: readonly string[]): void {
  for (const record of records) forget(record)
}
