import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { loopKey, loopMoved, reportOptions } from '#client/entities/loop.ts'
import { createClient } from '#client/lib/http-client.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import type { Ratings } from './ratings.ts'

const api = createClient(reportRoutes)

export const selfRatingOptions = (loopId: string) =>
  queryOptions({ queryKey: loopKey(loopId, 'self-rating'), queryFn: () => api.getSelfRating({ params: { loopId } }) })

export function useRateSelf(loopId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (ratings: Ratings) => api.putSelfRating({ params: { loopId }, body: { ratings } }),
    onSuccess: async (view) => {
      queryClient.setQueryData(selfRatingOptions(loopId).queryKey, view)
      await loopMoved(queryClient, loopId)
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
