// Changes the server has not acknowledged, stored on this device. One record per page load, because two tabs must not overwrite each other.
import { z } from 'zod'
import { forget, keep, kept, keptKeys } from '#client/lib/storage.ts'

const editSchema = z.object({
  value: z.unknown(),
  /** The revision this change was made on. */
  base: z.number().int().nonnegative(),
  /** The author emptied the field. */
  clear: z.boolean(),
  at: z.number(),
  /** Values sent without an answer: if the server has one of these, it came from here. */
  sent: z.array(z.unknown()),
})
export type Edit = z.infer<typeof editSchema>

const recordSchema = z.record(z.string(), editSchema)

/** Identifies a record: the kind of document, its id, and this page load. */
export interface Place {
  kind: string
  documentId: string
  tab: string
}
const stem = ({ kind, documentId }: Place): string => `${kind}:${documentId}:`

/** Returns false when storage is full or blocked. */
export function keepEdits(place: Place, edits: ReadonlyMap<string, Edit>): boolean {
  if (edits.size > 0) return keep(stem(place) + place.tab, Object.fromEntries(edits))
  forget(stem(place) + place.tab)
  return true
}

/** What earlier page loads could not send, oldest first, with the names of their records. Fields that no longer exist are left out. */
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
