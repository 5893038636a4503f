import { useEffect, useState } from 'react'
import { peopleSocket, type SocketState } from '#client/lib/socket-client.ts'

/** This tab's connection: while it is lost, the place in the queue is kept only for a while. */
export function useConnection(): SocketState {
  const [state, setState] = useState<SocketState>('connecting')
  useEffect(() => {
    const socket = peopleSocket({ requests: {}, events: {} })
    socket.onState((next) => setState(next))
    return () => socket.close()
  }, [])
  return state
}
