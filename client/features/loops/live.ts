import { loopMoved, loopsMoved } from '#client/entities/loop.ts'
import type { LiveWiring } from '#client/lib/live-wiring.ts'
import { peopleSocket } from '#client/lib/socket-client.ts'
import { loopSocketEvents } from '#shared/contracts/loops.ts'

/** Refetches when a loop changed, or when the connection is back and it may have changed. */
export const loopsLive: LiveWiring = ({ queryClient }) => {
  const socket = peopleSocket({ requests: {}, events: loopSocketEvents })
  socket.on('loop:changed', ({ loopId }) => void loopMoved(queryClient, loopId))
  socket.onState((state) => {
    if (state === 'live') void loopsMoved(queryClient)
  })
  return () => socket.close()
}
