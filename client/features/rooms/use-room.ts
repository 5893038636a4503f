import { useEffect, useState, useSyncExternalStore } from 'react'
import type { RoomSide } from '#shared/contracts/room-state.ts'
import { newDevice, openRoom, type RoomConnection, type RoomView } from './room-connection.ts'

const notYet: RoomView = { state: null, status: 'connecting', reason: null }
const never = () => () => undefined
const nothing = () => notYet

/** The room for as long as the page shows it. Each stay has a device of its own: the other side must not mistake it for the last one. */
export function useRoom(roundId: string, side: RoomSide): { room: RoomConnection | null; view: RoomView } {
  const [room, setRoom] = useState<RoomConnection | null>(null)
  useEffect(() => {
    const opened = openRoom({ roundId, side, device: newDevice() })
    setRoom(opened)
    return () => opened.close()
  }, [roundId, side])
  const view = useSyncExternalStore(room?.subscribe ?? never, room?.view ?? nothing)
  return { room, view }
}
