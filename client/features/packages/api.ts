import { queryOptions } from '@tanstack/react-query'
import { loopKey } from '#client/entities/loop.ts'
import { createClient } from '#client/lib/http-client.ts'
import { askOnce } from '#client/live/ask-once.ts'
import { debriefRequests } from '#shared/contracts/debriefs.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'

const api = createClient(packageRoutes)

export const packageOptions = (loopId: string) =>
  queryOptions({ queryKey: loopKey(loopId, 'package'), queryFn: () => api.getPackage({ params: { loopId } }) })

/** The later ballots and the signature, as far as the debrief has come; null before there is one. Asking does not take a seat in it. */
export const debriefRecordOptions = (loopId: string) =>
  queryOptions({
    queryKey: loopKey(loopId, 'debrief-record'),
    queryFn: () =>
      askOnce({ roomId: loopId, requests: debriefRequests, name: 'debrief:snapshot', payload: { loopId } }),
  })
