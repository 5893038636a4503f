import type { QueryClient } from '@tanstack/react-query'

/** A feature's `live.ts` exports one: opens a view of the people socket, turns events into cache changes, returns an unsubscribe function. */
export type LiveWiring = (context: { queryClient: QueryClient; myId: string }) => () => void
