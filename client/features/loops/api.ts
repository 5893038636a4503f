import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { loopKey, loopMoved, loopOptions, loopsOptions } from '#client/entities/loop.ts'
import { createClient } from '#client/lib/http-client.ts'
import { loopRoutes, seatRoutes, type CreateLoop } from '#shared/contracts/loops.ts'

const api = createClient({ ...loopRoutes, ...seatRoutes })

export const assignmentOptions = (loopId: string) =>
  queryOptions({
    queryKey: loopKey(loopId, 'assignment'),
    queryFn: () => api.getAssignment({ params: { loopId } }),
  })
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

/** Canceling and leaving change every list that shows this loop. */
function useLoopAction(action: (loopId: string) => Promise<unknown>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: action,
    onSuccess: (_answer, loopId) => loopMoved(queryClient, loopId),
  })
}
export const useCancelLoop = () => useLoopAction((loopId) => api.cancelLoop({ params: { loopId } }))
export const useLeaveSeat = () => useLoopAction((loopId) => api.leaveSeat({ params: { loopId } }))
