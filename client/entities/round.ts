// Queries of a round that several features share, and setting its time.
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { createClient } from '#client/lib/http-client.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import { loopMoved } from './loop.ts'

const api = createClient(roomRoutes)

export const roundOptions = (roundId: string) =>
  queryOptions({ queryKey: ['round', roundId], queryFn: () => api.getRound({ params: { roundId } }) })

/** STUN and TURN. Credentials for the relay expire, so each stay in a call asks for its own. */
export const iceOptions = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'ice'],
    queryFn: async () => (await api.iceServers({ params: { roundId } })).iceServers,
    gcTime: 0,
    staleTime: Infinity,
  })

/** A time for a round without one, or a second try for one that was missed or ended early. */
export function useSetRoundTime({ roundId, loopId }: { roundId: string; loopId: string }) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (startsAt: number) => api.setRoundTime({ params: { roundId }, body: { startsAt } }),
    onSuccess: () => loopMoved(queryClient, loopId),
  })
}
