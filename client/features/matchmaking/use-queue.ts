import { useQuery } from '@tanstack/react-query'
import { sessionOptions } from '#client/lib/session.ts'
import type { QueueStatus } from '#shared/contracts/queue.ts'
import { queueOptions } from './api.ts'
import { searchTitle, soughtFor } from './words.ts'

/** The signed-in person's place in the live queue, on any page; null if no one is signed in or it isn't known yet. */
export function useQueue(): QueueStatus | null {
  const { data: me } = useQuery(sessionOptions())
  const { data: status } = useQuery({ ...queueOptions(), enabled: me != null })
  return me == null ? null : (status ?? null)
}

/** A running search, as other pages show it; `loopId` is the loop whose seat it would fill. */
export function useRunningSearch(): { title: string; sought: string; loopId: string | null } | null {
  const status = useQueue()
  // The same words while a match waits for its answer: nothing moves behind the dialog.
  if (status?.state === 'waiting' || status?.state === 'proposed')
    return { title: searchTitle(status.kind), sought: soughtFor(status), loopId: status.seat?.loopId ?? null }
  return null
}
