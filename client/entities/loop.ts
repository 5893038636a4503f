// Queries of a loop that several features share, and their invalidation. Every part of a loop is cached under the loop's
// key, so that one invalidation reaches all of them.
import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { createClient } from '#client/lib/http-client.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'

const api = createClient({
  listLoops: loopRoutes.listLoops,
  getLoop: loopRoutes.getLoop,
  getReport: reportRoutes.getReport,
})

export const loopKey = (loopId: string, ...part: string[]): readonly string[] => ['loop', loopId, ...part]

export const loopsOptions = () =>
  queryOptions({ queryKey: ['loops'], queryFn: async () => (await api.listLoops()).items })
export const loopOptions = (loopId: string) =>
  queryOptions({ queryKey: loopKey(loopId), queryFn: () => api.getLoop({ params: { loopId } }) })
/** The bar raiser's draft before its release, what the candidate reads after it. */
export const reportOptions = (loopId: string) =>
  queryOptions({ queryKey: loopKey(loopId, 'report'), queryFn: () => api.getReport({ params: { loopId } }) })

/** One loop changed: refetches everything read of it, and the list it appears in. */
export const loopMoved = (queryClient: QueryClient, loopId: string): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: loopKey(loopId) }),
    queryClient.invalidateQueries(loopsOptions()),
  ])

/** Any loop may have changed: refetches the ones on screen first, then the list. */
export async function loopsMoved(queryClient: QueryClient): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['loop'] })
  await queryClient.invalidateQueries(loopsOptions())
}
