import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { loopKey } from '#client/entities/loop.ts'
import { createClient } from '#client/lib/http-client.ts'
import { sessionChanged } from '#client/lib/session.ts'
import { demoLoopRoutes } from '#shared/contracts/demo-loop.ts'
import { demoRoutes } from '#shared/contracts/demo.ts'

const api = createClient({ ...demoLoopRoutes, startDemo: demoRoutes.startDemo })

/** Kept when the seat changes: the list of seats is the same for all. */
export const demoOptions = (loopId: string) =>
  queryOptions({ queryKey: ['demo', loopId], queryFn: () => api.getDemo({ params: { loopId } }), staleTime: Infinity })

/** Under the loop's key, so it is dropped when the seat changes. */
export const debriefOptions = (loopId: string) =>
  queryOptions({
    queryKey: loopKey(loopId, 'demo-debrief'),
    queryFn: () => api.getDemoDebrief({ params: { loopId } }),
  })

/** Signs an anonymous visitor in as a guest. */
export function useOpenDemo() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => api.startDemo(),
    onSuccess: () => sessionChanged(queryClient),
  })
}
