import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { createClient } from '#client/lib/http-client.ts'
import { sessionChanged } from '#client/lib/session.ts'
import { authRoutes, devRoutes, type SignIn, type SignUp } from '#shared/contracts/auth.ts'

const api = createClient(authRoutes)

/** Both start a new session. */
function useEntry<Input, Output>(enter: (input: Input) => Promise<Output>) {
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

export const useSendConfirmation = () => useMutation({ mutationFn: () => api.sendConfirmation() })

/** Asked once when the page opens; the answer of the form counts from then on. */
export const linkOptions = (purpose: 'reset' | 'confirm', token: string) =>
  queryOptions({
    queryKey: ['link', purpose, token],
    queryFn: () => api.checkLink({ body: { purpose, token } }),
    staleTime: Infinity,
  })

const devApi = createClient(devRoutes)
export const devMailOptions = () =>
  queryOptions({ queryKey: ['dev', 'mail'], queryFn: async () => (await devApi.mail()).items })
