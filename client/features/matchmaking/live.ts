import type { LiveWiring } from '#client/lib/live-wiring.ts'
import { peopleSocket } from '#client/lib/socket-client.ts'
import { chime } from '#client/lib/sound.ts'
import { queueEvents } from '#shared/contracts/queue.ts'
import { queueOptions } from './api.ts'
import { isSoundOn } from './sound-choice.ts'

/** Refetches when my place changed, or when the connection is back. A match is announced on any page. */
export const queueLive: LiveWiring = ({ queryClient }) => {
  const { queryKey } = queueOptions()
  const socket = peopleSocket({ requests: {}, events: queueEvents })
  const refetch = () => void queryClient.invalidateQueries({ queryKey, refetchType: 'all' })
  socket.on('queue:changed', refetch)
  socket.onState((state) => {
    if (state === 'live') refetch()
  })

  let before = queryClient.getQueryData(queryKey)?.state
  const stopHearing = queryClient.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey[0] !== queryKey[0]) return
    const now = queryClient.getQueryData(queryKey)?.state
    if (before === 'waiting' && now === 'proposed' && isSoundOn()) chime()
    before = now
  })
  return () => {
    stopHearing()
    socket.close()
  }
}
