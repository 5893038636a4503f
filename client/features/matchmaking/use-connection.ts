import { useEffect, useState } from 'react'
import { peopleSocket, type SocketState } from '#client/lib/socket-client.ts'

/** How this tab's own channel stands: while it is lost, the place in the queue is only kept for a while. */
export function useConnection(): SocketState {
  const [state, setState] = useState<SocketState>('connecting')
  useEffect(() => {
    const socket = peopleSocket({ requests: {}, events: {} })
    socket.onState((next) => setState(next))
    return () => socket.close()
  }, [])
  return state
}
