import { queryOptions } from '@tanstack/react-query'
import { loopKey } from '#client/entities/loop.ts'
import { createClient } from '#client/lib/http-client.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { readDebrief } from './read-debrief.ts'

const api = createClient(packageRoutes)

export const packageOptions = (loopId: string) =>
  queryOptions({ queryKey: loopKey(loopId, 'package'), queryFn: () => api.getPackage({ params: { loopId } }) })

/** The later ballots and the signature, as far as the debrief has come. */
export const debriefRecordOptions = (loopId: string) =>
  queryOptions({ queryKey: loopKey(loopId, 'debrief-record'), queryFn: () => readDebrief(loopId) })
