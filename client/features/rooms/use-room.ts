import { useMemo, useSyncExternalStore } from 'react'
import type { RoomSide } from '#shared/contracts/room-state.ts'
import { newDevice, openRoom, type RoomConnection, type RoomView } from './room-connection.ts'

interface HeldRoom {
  room: RoomConnection | null
  view: RoomView
}
const none: HeldRoom = { room: null, view: { state: null, status: 'connecting', reason: null } }

/** Opens when the page begins to look and closes when it stops. Each stay has a device of its own: the other side must not mistake it for the last one. */
function roomStore(roundId: string, side: RoomSide) {
  let held = none
  return {
    read: () => held,
    subscribe(changed: () => void) {
      const room = openRoom({ roundId, side, device: newDevice() })
      const take = () => {
        held = { room, view: room.view() }
        changed()
      }
      room.subscribe(take)
      take()
      return () => {
        room.close()
        held = none
      }
    },
  }
}

export function useRoom(roundId: string, side: RoomSide): HeldRoom {
  const store = useMemo(() => roomStore(roundId, side), [roundId, side])
  return useSyncExternalStore(store.subscribe, store.read)
}
