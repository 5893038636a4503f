// One change of a room: lock, decide, apply, store with numbered events, commit, publish. Locks make concurrent commands serial;
// a refused command changes nothing.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { publishAll } from '#server/event-bus.ts'
import { notFound, refuse } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Decided, Deciding, LiveDescription, LiveTypes } from './description.ts'
import { publishEvents } from './publish.ts'
import type { LiveStore } from './store.ts'

export interface Live<T extends LiveTypes> extends LiveDescription<T> {
  store: LiveStore<T>
}

/** From a person, whose access is checked again under the lock. */
interface PersonChange<T extends LiveTypes> {
  target: string
  command: T['Command']
  actor: PersonActor
}
/** From the server, unchecked. `actorId` is recorded with the events. */
export interface ServerChange<T extends LiveTypes> {
  target: string
  command: T['Command']
  party: T['Party']
  actorId: string | null
}
type Change<T extends LiveTypes> = PersonChange<T> | ServerChange<T>

/** A room after a change. */
export interface Applied<T extends LiveTypes> {
  row: T['Row']
  state: T['State']
}

export async function applyChange<T extends LiveTypes>(
  live: Live<T>,
  deps: Deps,
  change: Change<T>,
): Promise<Applied<T>> {
  const done = await deps.events.transact((tx) => changeRoom(live, tx, { deps, change }))
  const { after, events, announcements, applied } = done
  publishEvents(live, deps, { roomId: live.store.idOf(applied.row), after, events })
  await publishAll(announcements, deps.logger)
  return applied
}

async function changeRoom<T extends LiveTypes>(
  live: Live<T>,
  tx: Db,
  { deps, change }: { deps: Deps; change: Change<T> },
) {
  const row = await lockRoom(live, tx, change.target)
  const { member, party, actorId } = await senderOf(live, tx, change)
  const loaded = await live.rules.load(tx, deps, { row, member })
  const now = deps.clock.now()
  const before = live.stored.read(row)
  const decided = decide(live, { state: before, command: change.command }, { party, now, loaded })
  const state = fold(live, before, decided)
  const stored = await store(live, tx, { row, state, decided, actorId, now })
  const { events } = decided
  const announcements = await live.rules.after(tx, deps, { row, state, events, loaded, actorId, now })
  return { after: row.seq, events, announcements, applied: { row: stored, state } }
}

/** Every change locks in this order: first what several rooms share, then the room (D7). */
export async function lockRoom<T extends LiveTypes>(live: Live<T>, tx: Db, target: string): Promise<T['Row']> {
  const shared = await live.lockFirst(tx, target)
  const row = shared === null ? null : await live.store.lock(tx, target)
  if (row === null) throw notFound(live.noun)
  return row
}

async function senderOf<T extends LiveTypes>(
  { audiences, rules }: Live<T>,
  tx: Db,
  change: Change<T>,
): Promise<{ member: T['Member'] | null; party: T['Party']; actorId: string | null }> {
  if (!('actor' in change)) return { member: null, party: change.party, actorId: change.actorId }
  const member = await audiences.admit(tx, change.actor, { target: change.target, to: 'act' })
  return { member, party: rules.partyOf(member), actorId: change.actor.userId }
}

function decide<T extends LiveTypes>(
  { rules }: Live<T>,
  { state, command }: { state: T['State']; command: T['Command'] },
  context: Deciding<T>,
): Decided<T> {
  const decided = rules.decide(state, command, context)
  if (decided.ok) return decided.value
  const { rejection } = decided
  throw refuse(rejection, rules.ownCodes.find((code) => code === rejection.code) ?? 'ILLEGAL_TRANSITION')
}

function fold<T extends LiveTypes>({ rules }: Live<T>, state: T['State'], { events, sealed = [] }: Decided<T>) {
  const next = events.reduce<T['State']>((current, event) => rules.fold(current, event), state)
  return sealed.reduce<T['State']>((current, change) => rules.foldSealed?.(current, change) ?? current, next)
}

/** Writes nothing if neither the room nor its deadline changed. */
async function store<T extends LiveTypes>(
  { rules, stored, store: rows }: Live<T>,
  tx: Db,
  done: { row: T['Row']; state: T['State']; decided: Decided<T>; actorId: string | null; now: number },
): Promise<T['Row']> {
  const { row, state, decided, actorId, now } = done
  const { events, sealed = [] } = decided
  const nextDeadlineAt = rules.nextDeadline(state, now)
  if (events.length === 0 && sealed.length === 0 && nextDeadlineAt === row.nextDeadlineAt) return row
  const added = events.map((event) => ({ at: rules.eventAt(event, now), actorId, event }))
  await rows.append(tx, row, added)
  const change = { ...stored.write(state), seq: row.seq + events.length, nextDeadlineAt }
  await rows.update(tx, row, change)
  return { ...row, ...change }
}
