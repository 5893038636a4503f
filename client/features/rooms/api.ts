import { queryOptions, useMutation } from '@tanstack/react-query'
import { createClient } from '#client/lib/http-client.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'

const api = createClient({ ...roomRoutes, getLoop: loopRoutes.getLoop })

export const roundOptions = (roundId: string) =>
  queryOptions({ queryKey: ['round', roundId], queryFn: () => api.getRound({ params: { roundId } }) })

/** Credentials for the relay expire, so they are asked for at each stay. */
export const iceOptions = (roundId: string) =>
  queryOptions({
    queryKey: ['round', roundId, 'ice'],
    queryFn: async () => (await api.iceServers({ params: { roundId } })).iceServers,
    gcTime: 0,
    staleTime: Infinity,
  })

export const loopOfRoundOptions = (loopId: string) =>
  queryOptions({ queryKey: ['loop', loopId], queryFn: () => api.getLoop({ params: { loopId } }) })

export const useSetRoundTime = (roundId: string) =>
  useMutation({ mutationFn: (startsAt: number) => api.setRoundTime({ params: { roundId }, body: { startsAt } }) })
