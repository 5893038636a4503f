import type { QueryClient } from '@tanstack/react-query'

/** A feature's `live.ts` exports one: open a view of the people socket, turn events into cache changes, answer how to stop. */
export type LiveWiring = (context: { queryClient: QueryClient; myId: string }) => () => void
