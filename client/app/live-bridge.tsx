import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { LiveWiring } from '#client/lib/live-wiring.ts'
import { sessionOptions } from '#client/lib/session.ts'
import { liveWirings } from './live-wirings.ts'

/** Keeps every feature's cache in step with the people socket for as long as someone is signed in. */
export function LiveBridge() {
  const queryClient = useQueryClient()
  const { data: me } = useQuery(sessionOptions())
  const myId = me?.id
  useEffect(() => {
    if (myId === undefined) return undefined
    const stops = liveWirings.map((wire: LiveWiring) => wire({ queryClient, myId }))
    return () => stops.forEach((stop) => stop())
  }, [queryClient, myId])
  return null
}
