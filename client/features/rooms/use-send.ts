import { useCallback, useState } from 'react'
import type { RoomConnection, RoomPersonCommand } from './room-connection.ts'

export type Send = (command: RoomPersonCommand) => void

/** Sends commands; a refusal stays on screen in words until the next one goes through. What changed is told by the room itself. */
export function useSend(room: RoomConnection | null): { send: Send; problem: string | null } {
  const [problem, setProblem] = useState<string | null>(null)
  const send = useCallback((command: RoomPersonCommand) => {
    void room?.send(command).then(setProblem)
  }, [room])
  return { send, problem }
}
