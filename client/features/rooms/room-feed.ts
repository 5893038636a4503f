// What this page holds of a room: a snapshot and the numbered facts since. Facts may come early, twice or not at all;
// the number says which, and whatever cannot be placed waits for a snapshot.
import type { RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'

export interface NumberedEvent {
  seq: number
  event: RoomEvent
}
export interface RoomFeed {
  state: RoomState | null
  seq: number
  /** Facts beyond a gap, or from before the first snapshot. */
  ahead: readonly NumberedEvent[]
}

export const emptyFeed: RoomFeed = { state: null, seq: 0, ahead: [] }

export const needsSnapshot = (feed: RoomFeed): boolean => feed.state === null || feed.ahead.length > 0

export const takeEvent = (feed: RoomFeed, fact: NumberedEvent): RoomFeed =>
  catchUp({ ...feed, ahead: [...feed.ahead, fact] })

/** A late answer to an old question may be behind what the facts have told since. */
export const takeSnapshot = (feed: RoomFeed, snapshot: { state: RoomState; seq: number }): RoomFeed =>
  feed.state !== null && snapshot.seq < feed.seq ? feed : catchUp({ ...feed, state: snapshot.state, seq: snapshot.seq })

function catchUp({ state, seq, ahead }: RoomFeed): RoomFeed {
  if (state === null) return { state, seq, ahead }
  let held = { state, seq }
  const rest: NumberedEvent[] = []
  for (const fact of ahead.toSorted((a, b) => a.seq - b.seq)) {
    if (fact.seq === held.seq + 1) held = { state: reduceRoom(held.state, fact.event), seq: fact.seq }
    else if (fact.seq > held.seq) rest.push(fact)
  }
  return { ...held, ahead: rest }
}
