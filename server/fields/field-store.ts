// Saves text field by field, with a revision per field. One writer per store takes all waiting saves, resolves them by revision,
// writes one multi-row upsert and answers after the commit. The queue is bounded. The feature that creates the store decides
// which table it uses and who may write.
import { AppError } from '#server/lib/app-error.ts'
import type { Clock } from '#server/lib/clock.ts'
import type { Logger } from '#server/lib/logger.ts'
import { isOutage } from '#server/lib/outage.ts'
import type { Db } from '#server/db/client.ts'
import type { FieldSave, SaveAnswer } from '#shared/contracts/fields.ts'
import { resolveSave } from '#shared/domain/fields/save-rule.ts'
import { nameOf, placeOf, readFields, writeFields, type FieldRow, type FieldTable } from './field-rows.ts'

export interface SaveRequest {
  /** The document the fields belong to. */
  ownerId: string
  personId: string
  fields: readonly FieldSave[]
}

export interface FieldStore {
  save(request: SaveRequest): Promise<SaveAnswer>
  /** Writes all waiting saves; call it before the database closes. */
  flush(): Promise<void>
}

export interface FieldStoreOptions {
  table: FieldTable
  /**
   * Returns an error or null for each request, in order. Locks the documents until the transaction ends, in id order: batches
   * can't deadlock, and no document is sealed while it is written.
   */
  authorize(
    tx: Db,
    requests: readonly Pick<SaveRequest, 'ownerId' | 'personId'>[],
  ): Promise<readonly (AppError | null)[]>
  /** The error message if the database can't save a batch. */
  failure: string
}

interface Deps {
  db: Db
  clock: Clock
  logger: Logger
}

interface Pending extends SaveRequest {
  resolve(answer: SaveAnswer): void
  reject(error: unknown): void
}

const batchFields = 400
export const queueLimit = 5_000

export function createFieldStore(deps: Deps, options: FieldStoreOptions): FieldStore {
  let queue: Pending[] = []
  let running: Promise<void> | null = null

  async function drain(): Promise<void> {
    // Waits for saves from the same turn of the event loop. While a batch is written, the next one collects.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) await writeOrRefuse(takeBatch())
    running = null
  }
  /** In an outage all waiting saves are refused at once; otherwise each would wait for its own timeout. */
  async function writeOrRefuse(batch: Pending[]): Promise<void> {
    try {
      await writeBatch(deps, options, batch)
    } catch (error) {
      const isLost = isOutage(error)
      const refused = isLost ? [...batch, ...queue.splice(0)] : batch
      const table = nameOf(options.table)
      deps.logger[isLost ? 'warn' : 'error']({ err: error, saves: refused.length, table }, 'Saving fields failed')
      for (const pending of refused) pending.reject(new AppError('BUSY', options.failure, { cause: error }))
    }
  }
  function takeBatch(): Pending[] {
    let count = 0
    const size = queue.findIndex((pending) => (count += pending.fields.length) > batchFields)
    const batch = queue.slice(0, size === -1 ? queue.length : Math.max(1, size))
    queue = queue.slice(batch.length)
    return batch
  }
  return {
    save: (request) =>
      new Promise<SaveAnswer>((resolve, reject) => {
        if (queue.length >= queueLimit)
          return reject(
            new AppError(
              'BUSY',
              'Saving is slow right now. Your text is kept on this device and will be saved in a moment.',
            ),
          )
        queue.push({ ...request, resolve, reject })
        running ??= drain()
      }),
    flush: async () => void (await running),
  }
}

async function writeBatch(deps: Deps, options: FieldStoreOptions, batch: Pending[]): Promise<void> {
  const now = deps.clock.now()
  const outcomes = await deps.db.transaction((tx) => applyBatch(tx, options, { batch, now }))
  for (const [index, pending] of batch.entries()) {
    const outcome = outcomes[index]
    if (outcome instanceof AppError) pending.reject(outcome)
    else if (outcome !== undefined) pending.resolve(outcome)
  }
}

type Outcome = SaveAnswer | AppError

async function applyBatch(
  tx: Db,
  { table, authorize }: FieldStoreOptions,
  { batch, now }: { batch: readonly Pending[]; now: number },
): Promise<Outcome[]> {
  const refusals = await authorize(tx, batch)
  const allowed = batch.filter((_, index) => refusals[index] === null)
  const current = await readFields(
    tx,
    table,
    allowed.flatMap(({ ownerId, fields }) => fields.map(({ key }) => ({ ownerId, key }))),
  )
  const dirty = new Map<string, FieldRow>()
  const outcomes = batch.map((pending, index): Outcome => refusals[index] ?? applyOne(pending, { current, dirty, now }))
  await writeFields(tx, table, { rows: [...dirty.values()], now })
  return outcomes
}

interface BatchState {
  current: Map<string, FieldRow>
  dirty: Map<string, FieldRow>
  now: number
}

/** Later saves of a batch see the changes of earlier ones. */
function applyOne({ ownerId, fields }: Pending, { current, dirty, now }: BatchState): SaveAnswer {
  const answer: SaveAnswer = { savedAt: now, saved: [], conflicts: [] }
  for (const { key, value, base, clear } of fields) {
    const at = placeOf({ ownerId, key })
    const found = current.get(at) ?? null
    const resolved = resolveSave({ current: found, incoming: { value, base, clear } })
    if (resolved.kind === 'stored') {
      const row = { ownerId, key, value, revision: resolved.revision }
      current.set(at, row)
      dirty.set(at, row)
    }
    if (resolved.kind === 'stored' || resolved.kind === 'same') answer.saved.push({ key, revision: resolved.revision })
    else answer.conflicts.push({ key, value: found?.value ?? null, revision: found?.revision ?? 0 })
  }
  return answer
}
