import { useCallback, useState } from 'react'
import type { RoomConnection, RoomPersonCommand } from './room-connection.ts'

/** Settles with the answer; what changed has been told by then. */
export type Send = (command: RoomPersonCommand) => Promise<void>

/** Sends commands; a refusal stays on screen in words until the next one goes through. What changed is told by the room itself. */
export function useSend(room: RoomConnection | null): { send: Send; problem: string | null } {
  const [problem, setProblem] = useState<string | null>(null)
  const send = useCallback(
    async (command: RoomPersonCommand) => {
      if (room !== null) setProblem(await room.send(command))
    },
    [room],
  )
  return { send, problem }
}
