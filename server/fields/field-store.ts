// Text saved field by field, each with a revision. One writer a store takes what waits when it is free, resolves it by revision, writes it
// as one multi-row upsert and answers after the commit. The queue is bounded and pushes back. Whose fields these are, which table holds
// them and who may write are the owner's to say.
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
  /** Writes what still waits; call before the database closes. */
  flush(): Promise<void>
}

export interface FieldStoreOptions {
  table: FieldTable
  /**
   * What stands against each request, in their order, or null. Holds the documents until the transaction ends, in id order, so that no
   * two batches wait for each other and none is sealed while it is written.
   */
  authorize(
    tx: Db,
    requests: readonly Pick<SaveRequest, 'ownerId' | 'personId'>[],
  ): Promise<readonly (AppError | null)[]>
  /** Said when the database did not take a batch. */
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
    // Lets in what arrived in the same turn of the event loop; while a batch is written, the next one gathers by itself.
    await new Promise((resolve) => setImmediate(resolve))
    while (queue.length > 0) await writeOrRefuse(takeBatch())
    running = null
  }
  /** Whatever waits behind an outage is refused with it, not left to wait for one of its own. */
  async function writeOrRefuse(batch: Pending[]): Promise<void> {
    try {
      await writeBatch(deps, options, batch)
    } catch (error) {
      const isLost = isOutage(error)
      const refused = isLost ? [...batch, ...queue.splice(0)] : batch
      const table = nameOf(options.table)
      deps.logger[isLost ? 'warn' : 'error']({ err: error, saves: refused.length, table }, 'saving fields failed')
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
              'The server is behind with saving. Your text is kept here; it is sent again in a moment.',
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

interface Standing {
  current: Map<string, FieldRow>
  dirty: Map<string, FieldRow>
  now: number
}

/** Later saves of the same batch see what earlier ones wrote. */
function applyOne({ ownerId, fields }: Pending, { current, dirty, now }: Standing): SaveAnswer {
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
