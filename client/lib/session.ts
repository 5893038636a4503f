import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { authRoutes, type Account } from '#shared/contracts/auth.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { createClient } from './http-client.ts'
import { closePeopleSocket } from './socket-client.ts'

const api = createClient({ me: peopleRoutes.me, signOut: authRoutes.signOut, guest: authRoutes.guest })

/** Who is signed in here, guests included; null if no one is. */
export const sessionOptions = () =>
  queryOptions({
    queryKey: ['session'],
    staleTime: Infinity,
    queryFn: async (): Promise<Account | null> => (await api.me()).user,
  })

const isNotSession = (query: { queryKey: readonly unknown[] }) => query.queryKey[0] !== 'session'

/** After signing in or out, everything cached belongs to someone else. */
export async function sessionChanged(queryClient: QueryClient): Promise<void> {
  closePeopleSocket()
  queryClient.removeQueries({ type: 'inactive', predicate: isNotSession })
  await queryClient.fetchQuery({ ...sessionOptions(), staleTime: 0 })
  await queryClient.invalidateQueries({ predicate: isNotSession })
}

/** The page that calls this leaves with a full load, so that nothing of the session lingers in memory. */
export async function signOut(): Promise<void> {
  await api.signOut()
  closePeopleSocket()
}

/** Joins as a guest with a name only; can become an account later. */
export function useGuestEntry() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => api.guest({ body: { name } }),
    onSuccess: () => sessionChanged(queryClient),
  })
}
