import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { createClient } from '#client/lib/http-client.ts'
import { sessionChanged } from '#client/lib/session.ts'
import { authRoutes, devRoutes, type SignIn, type SignUp } from '#shared/contracts/auth.ts'

const api = createClient(authRoutes)

/** Both start a new session. */
function useEntry<Input>(enter: (input: Input) => Promise<unknown>) {
  const queryClient = useQueryClient()
  return useMutation({ mutationFn: enter, onSuccess: () => sessionChanged(queryClient) })
}

export const useSignIn = () => useEntry((body: SignIn) => api.signIn({ body }))
export const useSignUp = () => useEntry((body: SignUp) => api.signUp({ body }))

export const useRequestReset = () =>
  useMutation({ mutationFn: (body: { email: string }) => api.requestReset({ body }) })

/** Every session of this person ended, perhaps this one too. */
export const useReset = () => useEntry((body: { token: string; password: string }) => api.reset({ body }))
export const useConfirmEmail = () => useEntry((token: string) => api.confirmEmail({ body: { token } }))

const devApi = createClient(devRoutes)
export const devMailOptions = () =>
  queryOptions({ queryKey: ['dev', 'mail'], queryFn: async () => (await devApi.mail()).items })
