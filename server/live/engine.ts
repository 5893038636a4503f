// The live engine: turns a description into the functions that its feature mounts. Rounds and debriefs run on it.
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { LiveSocket } from '#server/realtime/io.ts'
import { applyChange, type Live, type ServerChange } from './apply.ts'
import type { LiveDescription, LiveTypes } from './description.ts'
import { createRoom, enterRoom, snapshotOf } from './look.ts'
import { sweepPresence } from './presence.ts'
import { bindSocket } from './sockets.ts'
import { createStore } from './store.ts'

interface NewRoom<T extends LiveTypes> {
  columns: Partial<T['Row']>
  state: T['State']
  now: number
}

export function createLive<T extends LiveTypes>(description: LiveDescription<T>) {
  const live: Live<T> = { ...description, store: createStore<T>(description.tables) }
  return {
    create: (tx: Db, room: NewRoom<T>) => createRoom(live, tx, room),
    /** Doesn't check permissions: the caller did, or it is a job. */
    apply: (deps: Deps, change: ServerChange<T>) => applyChange(live, deps, change),
    enter: (deps: Deps, visit: { actor: PersonActor; target: string }) => enterRoom(live, deps, visit),
    snapshot: (deps: Deps, visit: { actor: PersonActor; target: string }) => snapshotOf(live, deps, visit),
    roomSockets: (socket: LiveSocket, deps: Deps) => bindSocket(live, socket, deps),
    jobs: [
      { name: live.jobs.due, everyMs: 250, run: (deps: Deps, now: number) => settleDue(live, deps, now) },
      { name: live.jobs.presence, everyMs: 5_000, run: (deps: Deps) => sweepPresence(live, deps) },
    ],
  }
}

/** A failing room must not delay the others. */
async function settleDue<T extends LiveTypes>(live: Live<T>, deps: Deps, now: number): Promise<void> {
  const { due, partyOf } = live.rules
  for (const target of await live.store.listDue(deps.db, now)) {
    const settling = applyChange(live, deps, { target, command: due, party: partyOf(null), actorId: null })
    await settling.catch((error: unknown) =>
      deps.logger.error({ err: error, target }, `A due ${live.noun} was not processed`),
    )
  }
}
