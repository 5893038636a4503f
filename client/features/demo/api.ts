import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { loopKey } from '#client/entities/loop.ts'
import { ApiError, createClient } from '#client/lib/http-client.ts'
import { sessionChanged } from '#client/lib/session.ts'
import { demoLoopRoutes } from '#shared/contracts/demo-loop.ts'
import { demoRoutes } from '#shared/contracts/demo.ts'

const api = createClient({ ...demoLoopRoutes, startDemo: demoRoutes.startDemo })

/** Kept when the seat changes: the list of seats is the same for all. */
export const demoOptions = (loopId: string) =>
  queryOptions({ queryKey: ['demo', loopId], queryFn: () => api.getDemo({ params: { loopId } }), staleTime: Infinity })

/** The visitor's own, so it stays when the seat changes. */
export const sealedOptions = (loopId: string) =>
  queryOptions({ queryKey: ['demo', loopId, 'sealed'], queryFn: () => api.getSealedReading({ params: { loopId } }) })

/** Under the loop's key, so it is dropped when the seat changes. */
export const debriefOptions = (loopId: string) =>
  queryOptions({
    queryKey: loopKey(loopId, 'demo-debrief'),
    queryFn: () => api.getDemoDebrief({ params: { loopId } }),
  })

type Cast = Parameters<typeof api.voteInDemo>[0]['body']

/** The answer holds the panel's votes. Where another tab has voted, they are fetched. */
export function useVote(loopId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Cast) => api.voteInDemo({ params: { loopId }, body }),
    onSuccess: (opened) => {
      queryClient.setQueryData(sealedOptions(loopId).queryKey, opened)
      queryClient.setQueryData(demoOptions(loopId).queryKey, (demo) => demo && { ...demo, voted: true })
    },
    onError: (error) =>
      error instanceof ApiError && error.code === 'ILLEGAL_TRANSITION'
        ? queryClient.invalidateQueries(sealedOptions(loopId))
        : undefined,
  })
}

export function useRestart(loopId: string) {
  return useMutation({ mutationFn: () => api.restartDemo({ params: { loopId } }) })
}

/** Signs an anonymous visitor in as a guest. */
export function useOpenDemo() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => api.startDemo(),
    onSuccess: () => sessionChanged(queryClient),
  })
}
