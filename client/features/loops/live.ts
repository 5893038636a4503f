import type { LiveWiring } from '#client/lib/live-wiring.ts'
import { peopleSocket } from '#client/lib/socket-client.ts'
import { loopFacts } from '#shared/contracts/loops.ts'
import { loopOptions, loopsOptions } from './api.ts'

/** A loop moved, or the connection came back and something may have moved meanwhile: fetch again. */
export const loopsLive: LiveWiring = ({ queryClient }) => {
  const socket = peopleSocket({ requests: {}, facts: loopFacts })
  socket.on('loop:changed', ({ loopId }) => {
    void queryClient.invalidateQueries({ queryKey: loopOptions(loopId).queryKey })
    void queryClient.invalidateQueries(loopsOptions())
  })
  socket.onState((state) => {
    if (state === 'live')
      void queryClient
        .invalidateQueries({ queryKey: ['loop'] })
        .then(() => queryClient.invalidateQueries(loopsOptions()))
  })
  return () => socket.close()
}
