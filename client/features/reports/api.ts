import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { createClient } from '#client/lib/http-client.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import type { Ratings } from './ratings.ts'

const api = createClient({ ...reportRoutes, getLoop: loopRoutes.getLoop })

export const loopOfReportOptions = (loopId: string) =>
  queryOptions({ queryKey: ['loop', loopId], queryFn: () => api.getLoop({ params: { loopId } }) })
export const reportOptions = (loopId: string) =>
  queryOptions({ queryKey: ['loop', loopId, 'report'], queryFn: () => api.getReport({ params: { loopId } }) })
export const selfRatingOptions = (loopId: string) =>
  queryOptions({ queryKey: ['loop', loopId, 'self-rating'], queryFn: () => api.getSelfRating({ params: { loopId } }) })

export function useRateSelf(loopId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (ratings: Ratings) => api.putSelfRating({ params: { loopId }, body: { ratings } }),
    onSuccess: async (view) => {
      queryClient.setQueryData(selfRatingOptions(loopId).queryKey, view)
      await queryClient.invalidateQueries({ queryKey: ['loop', loopId] })
    },
  })
}

export function useAnswerReport(loopId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (text: string) => api.answerReport({ params: { loopId }, body: { text } }),
    onSuccess: (report) => queryClient.setQueryData(reportOptions(loopId).queryKey, report),
  })
}
