import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useSyncExternalStore, type ReactNode } from 'react'
import { viewpointNow, lookThrough, onViewpointChange } from './viewpoint-store.ts'

/** The same for every seat: who is signed in, the seats, and the visitor's own place in the live queue. */
const ownKeys: readonly unknown[] = ['session', 'demo', 'queue']

/** Everything else was read as one seat. */
const wasSeen = ({ queryKey, state }: Query): boolean =>
  !ownKeys.includes(queryKey[0]) && (state.status !== 'pending' || state.fetchStatus === 'fetching')

function change(queryClient: QueryClient, personId: string | null): void {
  queryClient.removeQueries({ predicate: wasSeen })
  lookThrough(personId)
}

/** Everything inside asks as this person, and nothing read as one person is shown to another. Leaving ends that. */
export function LookingThrough({ personId, children }: { personId: string; children: ReactNode }) {
  const queryClient = useQueryClient()
  const through = useSyncExternalStore(onViewpointChange, viewpointNow)
  useLayoutEffect(() => {
    change(queryClient, personId)
    return () => change(queryClient, null)
  }, [personId, queryClient])
  return through === personId ? children : null
}
