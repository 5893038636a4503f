// The signed-in person's profile: its own page edits it, matching and new loops start from it.
import { queryOptions } from '@tanstack/react-query'
import { createClient } from '#client/lib/http-client.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'

const api = createClient({ getProfile: peopleRoutes.getProfile })

export const profileOptions = () => queryOptions({ queryKey: ['profile'], queryFn: () => api.getProfile() })
