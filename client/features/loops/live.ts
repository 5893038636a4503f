import { loopMoved, loopsMoved } from '#client/entities/loop.ts'
import type { LiveWiring } from '#client/lib/live-wiring.ts'
import { peopleSocket } from '#client/lib/socket-client.ts'
import { loopSocketEvents } from '#shared/contracts/loops.ts'

/** A loop moved, or the connection came back and something may have moved meanwhile: fetch again. */
export const loopsLive: LiveWiring = ({ queryClient }) => {
  const socket = peopleSocket({ requests: {}, events: loopSocketEvents })
  socket.on('loop:changed', ({ loopId }) => void loopMoved(queryClient, loopId))
  socket.onState((state) => {
    if (state === 'live') void loopsMoved(queryClient)
  })
  return () => socket.close()
}
