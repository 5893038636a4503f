import { useEffect, useState } from 'react'
import { z } from 'zod'
import { keep, kept } from '#client/lib/storage.ts'
import type { QueueStatus } from '#shared/contracts/queue.ts'

export type Ended = Extract<QueueStatus, { state: 'idle' }>['ended']

const key = 'search-end-seen'

/** Why the last search ended, until it was seen on this device: in a line over any page, or on the search's page. */
export function useEnded(status: QueueStatus | null, isOwnPage: boolean): [unseen: Ended, dismiss: () => void] {
  const [dismissedAt, setDismissedAt] = useState(0)
  const ended = status?.state === 'idle' ? status.ended : null
  const at = ended?.at ?? 0
  useEffect(() => {
    if (isOwnPage && at > 0) keep(key, at)
  }, [isOwnPage, at])
  const dismiss = () => {
    keep(key, at)
    setDismissedAt(at)
  }
  const seenAt = Math.max(dismissedAt, kept(key, z.number()) ?? 0)
  return [at > seenAt ? ended : null, dismiss]
}
