// Reads a room: its state, or its events since a number. Both contain only what this reader may see.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { notFound } from '#server/lib/app-error.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { Live } from './apply.ts'
import type { LiveTypes, Numbered } from './description.ts'
import type { NumberedEvent } from './store.ts'

interface Visit {
  actor: PersonActor
  target: string
}
interface Entered<T extends LiveTypes> {
  member: T['Member']
  row: T['Row']
}
interface ViewInput<T extends LiveTypes> extends Entered<T> {
  state: T['State']
  since?: number | undefined
}
type Snapshot<T extends LiveTypes> = T['View'] & Numbered
type LookAnswer<T extends LiveTypes> =
  | Snapshot<T>
  | (Snapshot<T> & { caughtUp: true; since: number; events: NumberedEvent<T>[] })

export async function createRoom<T extends LiveTypes>(
  { rules, stored, store }: Live<T>,
  tx: Db,
  { columns, state, now }: { columns: Partial<T['Row']>; state: T['State']; now: number },
): Promise<void> {
  const nextDeadlineAt = rules.nextDeadline(state, now)
  await store.insert(tx, { ...columns, ...stored.write(state), seq: 0, nextDeadlineAt })
}

/** Checks that a person may view the room. The first visit creates the room if the description allows it. */
export async function enterRoom<T extends LiveTypes>(live: Live<T>, deps: Deps, visit: Visit): Promise<Entered<T>> {
  const entered = await findRoom(live, deps, visit)
  const { member } = entered
  const row = entered.row ?? (await openRoom(live, deps, { target: visit.target, member }))
  if (row === null) throw notFound(live.noun)
  return { member, row }
}

export async function snapshotOf<T extends LiveTypes>(
  live: Live<T>,
  deps: Deps,
  { since, ...visit }: Visit & { since?: number | undefined },
): Promise<LookAnswer<T>> {
  const { member, row } = await findRoom(live, deps, visit)
  if (row === null) throw notFound(live.noun)
  return lookAt(live, deps, { member, row, state: live.stored.read(row), since })
}

async function findRoom<T extends LiveTypes>(live: Live<T>, deps: Deps, { actor, target }: Visit) {
  const member = await live.audiences.admit(deps.db, actor, { target, to: 'look' })
  return { member, row: await live.store.find(deps.db, target) }
}

/** If two first visits happen at once, the second finds the room that the first created. */
async function openRoom<T extends LiveTypes>(
  live: Live<T>,
  deps: Deps,
  { target, member }: { target: string; member: T['Member'] },
): Promise<T['Row'] | null> {
  const { open } = live
  if (open === undefined) return null
  await deps.events.transact(async (tx) => {
    const shared = await live.lockFirst(tx, target)
    if (shared === null || (await live.store.find(tx, target)) !== null) return
    await createRoom(live, tx, { ...(await open(tx, deps, member)), now: deps.clock.now() })
  })
  return live.store.find(deps.db, target)
}

/** With `since` and few enough missed events, the answer includes those events. */
export async function lookAt<T extends LiveTypes>(
  live: Live<T>,
  deps: Deps,
  { member, row, state, since }: ViewInput<T>,
): Promise<LookAnswer<T>> {
  const now = deps.clock.now()
  const view = await live.audiences.view(deps, { row, state, member, now })
  const snapshot = { ...view, seq: row.seq, serverNow: now }
  if (since === undefined) return snapshot
  const missed = await missedSince(live, deps.db, { member, row, since })
  return missed === null ? snapshot : { ...snapshot, caughtUp: true, since, events: missed }
}

/** Null if too many are missing, if one is not stored, or if `since` is ahead of the room. */
async function missedSince<T extends LiveTypes>(
  { store, audiences }: Live<T>,
  db: Db,
  { member, row, since }: { member: T['Member']; row: T['Row']; since: number },
): Promise<NumberedEvent<T>[] | null> {
  const missing = row.seq - since
  if (missing < 0 || missing > limits.catchUpEvents) return null
  const events = missing === 0 ? [] : await store.listEvents(db, row, { after: since, upTo: row.seq })
  if (events.length !== missing) return null
  return events.map(({ seq, event }) => ({ seq, event: audiences.event(event, member.audience) }))
}
