import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { loopsOptions } from '#client/entities/loop.ts'
import { profileOptions } from '#client/entities/person.ts'
import { createClient } from '#client/lib/http-client.ts'
import { durations } from '#shared/contracts/limits.ts'
import { loopRoutes, type CreateLoop } from '#shared/contracts/loops.ts'
import { peopleRoutes, type SaveProfile } from '#shared/contracts/people.ts'
import { queueRoutes, type JoinQueue, type QueueStatus } from '#shared/contracts/queue.ts'
import { rememberAnswer } from './answered-here.ts'

const api = createClient({
  ...queueRoutes,
  createLoop: loopRoutes.createLoop,
  saveProfile: peopleRoutes.saveProfile,
})

/** "Matched" stays on screen for as long as a match may take; no event announces its end. */
export const queueOptions = () =>
  queryOptions({
    queryKey: ['queue'],
    queryFn: () => api.queueStatus(),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data?.state === 'matched' ? durations.proposalConfirmMs : false),
  })

/** Every answer is the whole state and replaces what is shown. A refusal means that what is shown is stale. */
function useQueueAction<T>(act: (input: T) => Promise<QueueStatus>) {
  const queryClient = useQueryClient()
  const { queryKey } = queueOptions()
  return useMutation({
    mutationFn: async (input: T) => {
      await queryClient.cancelQueries({ queryKey })
      return act(input)
    },
    onSuccess: (status) => queryClient.setQueryData(queryKey, status),
    onError: () => queryClient.invalidateQueries({ queryKey }),
  })
}

export const useLeave = () => useQueueAction(() => api.leaveQueue())
export const useConfirm = () =>
  useQueueAction((proposalId: string) => {
    rememberAnswer(proposalId)
    return api.confirmProposal({ params: { proposalId } })
  })
export const useDecline = () => useQueueAction((proposalId: string) => api.declineProposal({ params: { proposalId } }))

/** Changes a running search, which keeps its waiting time. */
export const useTakeBarRaiserSeats = () => useQueueAction(() => api.setBarRaiserSeats({ body: { barRaiser: true } }))

/** Saves one part of my profile during a search. The queue reads it at its next sweep and says so. */
export function useSaveInSearch() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: SaveProfile) => api.saveProfile({ body }),
    onSuccess: (stored) => {
      queryClient.setQueryData(profileOptions().queryKey, stored)
      return queryClient.invalidateQueries({ queryKey: queueOptions().queryKey })
    },
  })
}

/** Starts a search: creates a profile or a loop first if needed, then the ticket. */
export type Start = { profile?: SaveProfile } & ({ join: JoinQueue } | { loop: CreateLoop })

export function useStart() {
  const queryClient = useQueryClient()
  return useQueueAction(async (start: Start) => {
    if (start.profile !== undefined)
      queryClient.setQueryData(profileOptions().queryKey, await api.saveProfile({ body: start.profile }))
    if ('join' in start) return api.joinQueue({ body: start.join })
    const loop = await api.createLoop({ body: start.loop })
    await queryClient.invalidateQueries(loopsOptions())
    return api.joinQueue({ body: { kind: 'candidate', loopId: loop.id } })
  })
}
