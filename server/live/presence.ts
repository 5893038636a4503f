// Presence: a member's first connection makes them present, and losing the last one makes them absent. A periodic sweep corrects
// the stored presence after a crash.
import type { Deps } from '#server/deps.ts'
import { AppError, isExpected } from '#server/lib/app-error.ts'
import { applyChange, type Applied, type Live } from './apply.ts'
import type { LiveTypes } from './description.ts'
import { memberChannelOf, publishDevices, type Place } from './publish.ts'

const isOver = (error: unknown): boolean => error instanceof AppError && error.code === 'ILLEGAL_TRANSITION'

/** Null if the room is over; it can still be viewed. */
export async function arrive<T extends LiveTypes>(
  live: Live<T>,
  deps: Deps,
  { target, member, device }: Place<T>,
): Promise<Applied<T> | null> {
  const command = live.presence.arrive(member.presence, device)
  try {
    return await applyChange(live, deps, { target, command, party: live.rules.partyOf(null), actorId: null })
  } catch (error) {
    if (isOver(error)) return null
    throw error
  }
}

/** A member becomes absent only after losing their last connection, on all nodes. */
export async function depart<T extends LiveTypes>(
  live: Live<T>,
  deps: Deps,
  { target, roomId, member }: Place<T>,
): Promise<void> {
  await leaveIfGone(live, deps, { target, roomId, presence: member.presence })
  await publishDevices(live, deps, roomId)
}

export async function sweepPresence<T extends LiveTypes>(live: Live<T>, deps: Deps): Promise<void> {
  for (const row of await live.store.listByIds(deps.db, await live.presence.listOccupied(deps.db))) {
    const room = { target: live.store.targetOf(row), roomId: live.store.idOf(row) }
    for (const presence of live.presence.of(live.stored.read(row))) await leaveIfGone(live, deps, { ...room, presence })
  }
}

/** A room that is over or deleted refuses this, which is not an error. */
async function leaveIfGone<T extends LiveTypes>(
  live: Live<T>,
  deps: Deps,
  { target, roomId, presence }: { target: string; roomId: string; presence: T['Member']['presence'] },
): Promise<void> {
  if ((await deps.realtime.roomSocketsIn(memberChannelOf(live, roomId, presence))) > 0) return
  const command = live.presence.leave(presence)
  const party = live.rules.partyOf(null)
  await applyChange(live, deps, { target, command, party, actorId: null }).catch((error: unknown) => {
    if (!isExpected(error)) throw error
  })
}
