import { useMutation, useQueryClient } from '@tanstack/react-query'
import { profileOptions } from '#client/entities/person.ts'
import { createClient } from '#client/lib/http-client.ts'
import { sessionOptions } from '#client/lib/session.ts'
import { peopleRoutes, type SaveProfile } from '#shared/contracts/people.ts'

const api = createClient({ saveProfile: peopleRoutes.saveProfile })

export function useSaveProfile() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: SaveProfile) => api.saveProfile({ body }),
    onSuccess: async (saved) => {
      queryClient.setQueryData(profileOptions().queryKey, saved)
      // The bar shows the name too.
      await queryClient.invalidateQueries(sessionOptions())
    },
  })
}
