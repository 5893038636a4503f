import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { loopKey } from '#client/entities/loop.ts'
import { createClient } from '#client/lib/http-client.ts'
import { sessionChanged } from '#client/lib/session.ts'
import { demoLoopRoutes } from '#shared/contracts/demo-loop.ts'
import { demoRoutes } from '#shared/contracts/demo.ts'

const api = createClient({ ...demoLoopRoutes, startDemo: demoRoutes.startDemo })

/** Kept while the eyes change: who there is to look through is the same for all of them. */
export const demoOptions = (loopId: string) =>
  queryOptions({ queryKey: ['demo', loopId], queryFn: () => api.getDemo({ params: { loopId } }), staleTime: Infinity })

/** Under the loop's key: forgotten with everything else when the eyes change. */
export const debriefOptions = (loopId: string) =>
  queryOptions({
    queryKey: loopKey(loopId, 'demo-debrief'),
    queryFn: () => api.getDemoDebrief({ params: { loopId } }),
  })

/** A stranger is a guest afterwards. */
export function useOpenDemo() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => api.startDemo(),
    onSuccess: () => sessionChanged(queryClient),
  })
}
