import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { createClient } from '#client/lib/http-client.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'

const api = createClient({
  ...packageRoutes,
  ...reportRoutes,
  getLoop: loopRoutes.getLoop,
  iceServers: roomRoutes.iceServers,
})

/** The step is part of the key: what a package shows grows with the debrief. */
export const packageOptions = (loopId: string, step: string, open: boolean) =>
  queryOptions({
    queryKey: ['loop', loopId, 'package', step],
    queryFn: () => api.getPackage({ params: { loopId } }),
    enabled: open,
    placeholderData: (before) => before,
  })

export const reportDraftOptions = (loopId: string) =>
  queryOptions({ queryKey: ['loop', loopId, 'report'], queryFn: () => api.getReport({ params: { loopId } }) })

export function useEditReport(loopId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (content: ReportContent) => api.editReport({ params: { loopId }, body: { content } }),
    onSuccess: (report) => queryClient.setQueryData(reportDraftOptions(loopId).queryKey, report),
  })
}

/** STUN and TURN, by the credentials of the round that one held in this loop. */
export const iceOptions = (loopId: string, wanted: boolean) =>
  queryOptions({
    queryKey: ['debrief-ice', loopId],
    enabled: wanted,
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async () => {
      const roundId = (await api.getLoop({ params: { loopId } })).seats.find((seat) => seat.mine)?.roundId
      return roundId == null ? [] : (await api.iceServers({ params: { roundId } })).iceServers
    },
  })
