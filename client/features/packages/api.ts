import { queryOptions } from '@tanstack/react-query'
import { createClient } from '#client/lib/http-client.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { readDebrief } from './read-debrief.ts'

const api = createClient(packageRoutes)

// Under the loop's key, so that a loop that moved makes both look again.
export const packageOptions = (loopId: string) =>
  queryOptions({ queryKey: ['loop', loopId, 'package'], queryFn: () => api.getPackage({ params: { loopId } }) })

/** The later ballots and the signature, as far as the debrief has come. */
export const debriefRecordOptions = (loopId: string) =>
  queryOptions({ queryKey: ['loop', loopId, 'debrief-record'], queryFn: () => readDebrief(loopId) })
