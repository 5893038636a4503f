import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { loopKey, loopOptions, reportOptions } from '#client/entities/loop.ts'
import { iceOptions } from '#client/entities/round.ts'
import { createClient } from '#client/lib/http-client.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'

const api = createClient({ ...packageRoutes, ...reportRoutes })

/** The step is part of the key: what a package shows grows with the debrief. */
export const packageOptions = (loopId: string, step: string, open: boolean) =>
  queryOptions({
    queryKey: loopKey(loopId, 'package', step),
    queryFn: () => api.getPackage({ params: { loopId } }),
    enabled: open,
    placeholderData: (before) => before,
  })

export function useEditReport(loopId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (content: ReportContent) => api.editReport({ params: { loopId }, body: { content } }),
    onSuccess: (report) => queryClient.setQueryData(reportOptions(loopId).queryKey, report),
  })
}

/** STUN and TURN servers, with the credentials of the person's own round in this loop. */
export const debriefIceOptions = (loopId: string, wanted: boolean) =>
  queryOptions({
    queryKey: ['debrief-ice', loopId],
    enabled: wanted,
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async ({ client }) => {
      const { seats } = await client.fetchQuery(loopOptions(loopId))
      const roundId = seats.find((seat) => seat.mine)?.roundId
      return roundId == null ? [] : client.fetchQuery(iceOptions(roundId))
    },
  })
