// One writer for the saves of every room: what arrives within a few milliseconds is resolved by revision, written by one
// multi-row upsert and answered after its commit. The queue is bounded and pushes back.
import { AppError } from '#server/lib/app-error.ts'
import type { Clock } from '#server/lib/clock.ts'
import type { Logger } from '#server/lib/logger.ts'
import { isOutage } from '#server/lib/outage.ts'
import type { Db } from '#server/db/client.ts'
import type { FieldSave, SaveAnswer } from '#shared/contracts/notes-api.ts'
import { resolveSave } from '#shared/domain/notes/save-rule.ts'
import * as repository from './repository.ts'

export interface SaveRequest {
  noteSetId: string
  authorId: string
  fields: FieldSave[]
}
export interface SaveWriter {
  save(request: SaveRequest): Promise<SaveAnswer>
  /** Writes what still waits; call before the database closes. */
  flush(): Promise<void>
}

interface Pending extends SaveRequest {
  resolve(answer: SaveAnswer): void
  reject(error: unknown): void
}

const gatherMs = 3
const batchFields = 400
const queueLimit = 5_000

export function createSaveWriter(deps: { db: Db; clock: Clock; logger: Logger }): SaveWriter {
  let queue: Pending[] = []
  let running: Promise<void> | null = null

  async function drain(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, gatherMs))
    while (queue.length > 0) await writeOrRefuse(takeBatch())
    running = null
  }
  /** Whatever waits behind an outage is refused with it, not left to wait for one of its own. */
  async function writeOrRefuse(batch: Pending[]): Promise<void> {
    try {
      await writeBatch(deps, batch)
    } catch (error) {
      const isLost = isOutage(error)
      const refused = isLost ? [...batch, ...queue.splice(0)] : batch
      deps.logger[isLost ? 'warn' : 'error']({ err: error, saves: refused.length }, 'saving notes failed')
      for (const pending of refused) pending.reject(notStored(error))
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

const notStored = (cause: unknown) =>
  new AppError(
    'BUSY',
    'The notes could not be stored just now. Your text is kept here; it is sent again in a moment.',
    { cause },
  )

async function writeBatch(deps: { db: Db; clock: Clock }, batch: Pending[]): Promise<void> {
  const now = deps.clock.now()
  const outcomes = await deps.db.transaction((tx) => applyBatch(tx, batch, now))
  for (const [index, pending] of batch.entries()) {
    const outcome = outcomes[index]
    if (outcome instanceof AppError) pending.reject(outcome)
    else if (outcome !== undefined) pending.resolve(outcome)
  }
}

type Outcome = SaveAnswer | AppError

async function applyBatch(tx: Db, batch: readonly Pending[], now: number): Promise<Outcome[]> {
  const sets = new Map(
    (
      await repository.lockMany(
        tx,
        batch.map((pending) => pending.noteSetId),
      )
    ).map((set) => [set.id, set]),
  )
  const current = await repository.fieldsOf(
    tx,
    [...sets.keys()],
    batch.flatMap((pending) => pending.fields.map((field) => field.key)),
  )
  const dirty = new Map<string, repository.Field>()
  const outcomes = batch.map((pending): Outcome => {
    const set = sets.get(pending.noteSetId)
    if (set === undefined || set.authorId !== pending.authorId)
      return new AppError('NOT_FOUND', 'These notes do not exist, or they are not yours.')
    if (set.status !== 'DRAFT' && set.status !== 'LATE')
      return new AppError('SEALED', 'These notes are submitted and sealed. Add an addendum instead.')
    return applyOne(pending, current, { dirty, now })
  })
  if (dirty.size > 0) await repository.upsertFields(tx, [...dirty.values()])
  return outcomes
}

/** Later saves of the same batch see what earlier ones wrote. */
function applyOne(
  pending: Pending,
  current: Map<string, repository.Field>,
  out: { dirty: Map<string, repository.Field>; now: number },
): SaveAnswer {
  const answer: SaveAnswer = { savedAt: out.now, saved: [], conflicts: [] }
  for (const field of pending.fields) {
    const at = `${pending.noteSetId}/${field.key}`
    const found = current.get(at) ?? null
    const resolved = resolveSave({ current: found, incoming: field })
    if (resolved.kind === 'stored') {
      const row = {
        noteSetId: pending.noteSetId,
        key: field.key,
        value: field.value,
        revision: resolved.revision,
        updatedAt: out.now,
      }
      current.set(at, row)
      out.dirty.set(at, row)
    }
    if (resolved.kind === 'stored' || resolved.kind === 'same')
      answer.saved.push({ key: field.key, revision: resolved.revision })
    else answer.conflicts.push({ key: field.key, value: found?.value ?? null, revision: found?.revision ?? 0 })
  }
  return answer
}
