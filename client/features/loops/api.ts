import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { createClient } from '#client/lib/http-client.ts'
import { loopRoutes, seatRoutes, type CreateLoop } from '#shared/contracts/loops.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'

const api = createClient({
  ...loopRoutes,
  ...seatRoutes,
  setRoundTime: roomRoutes.setRoundTime,
  getProfile: peopleRoutes.getProfile,
})

export const loopsOptions = () =>
  queryOptions({ queryKey: ['loops'], queryFn: async () => (await api.listLoops()).items })
export const loopOptions = (loopId: string) =>
  queryOptions({ queryKey: ['loop', loopId], queryFn: () => api.getLoop({ params: { loopId } }) })
export const assignmentOptions = (loopId: string) =>
  queryOptions({ queryKey: ['loop', loopId, 'assignment'], queryFn: () => api.getAssignment({ params: { loopId } }) })
export const profileOptions = () => queryOptions({ queryKey: ['profile'], queryFn: () => api.getProfile() })
export const inviteOptions = (token: string) =>
  queryOptions({ queryKey: ['invite', token], queryFn: () => api.readInvite({ params: { token } }), retry: false })

export function useCreateLoop() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: CreateLoop) => api.createLoop({ body }),
    onSuccess: async (loop) => {
      queryClient.setQueryData(loopOptions(loop.id).queryKey, loop)
      await queryClient.invalidateQueries(loopsOptions())
    },
  })
}

export const useCreateInvite = () =>
  useMutation({ mutationFn: (params: { loopId: string; seatId: string }) => api.createInvite({ params }) })

export const useAcceptInvite = () =>
  useMutation({
    mutationFn: ({ token, acceptDuties }: { token: string; acceptDuties: boolean }) =>
      api.acceptInvite({ params: { token }, body: { acceptDuties } }),
  })

/** Cancel and leave change what every list shows of this loop. */
function useLoopAction(action: (loopId: string) => Promise<unknown>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: action,
    onSuccess: (_answer, loopId) =>
      Promise.all([queryClient.invalidateQueries(loopOptions(loopId)), queryClient.invalidateQueries(loopsOptions())]),
  })
}
export const useCancelLoop = () => useLoopAction((loopId) => api.cancelLoop({ params: { loopId } }))
export const useLeaveSeat = () => useLoopAction((loopId) => api.leaveSeat({ params: { loopId } }))

export function useSetTime() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ roundId, startsAt }: { roundId: string; loopId: string; startsAt: number }) =>
      api.setRoundTime({ params: { roundId }, body: { startsAt } }),
    onSuccess: (_answer, { loopId }) =>
      Promise.all([queryClient.invalidateQueries(loopOptions(loopId)), queryClient.invalidateQueries(loopsOptions())]),
  })
}
