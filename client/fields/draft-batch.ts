import { limits } from '#shared/contracts/limits.ts'
import type { FieldSave } from '#shared/contracts/fields.ts'
import { resolveSave } from '#shared/domain/fields/save-rule.ts'
import type { Edit } from './kept-edits.ts'

/** A message's limit, less the bytes around the fields. */
const batchBytes = limits.socketPayloadBytes - 8 * 1024
const encoder = new TextEncoder()

/** The next save: as many waiting fields as fit in one message, and always at least one. */
export function nextBatch(edits: ReadonlyMap<string, Edit>, isWaiting: (key: string) => boolean): FieldSave[] {
  const batch: FieldSave[] = []
  let bytes = 0
  for (const [key, { value, base, clear }] of edits) {
    if (!isWaiting(key)) continue
    bytes += encoder.encode(JSON.stringify(value)).length + key.length + 64
    if (batch.length > 0 && (bytes > batchBytes || batch.length === limits.savesPerRequest)) break
    batch.push({ key, value, base, clear })
  }
  return batch
}

/** Compares by content, as the server does. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  resolveSave({ current: { value: a, revision: 0 }, incoming: { value: b, base: 0, clear: true } }).kind === 'same'
