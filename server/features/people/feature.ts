// The people feature: profiles, blocks and roles.
import type { Feature } from '#server/feature.ts'
import { peoplePerson } from './person.ts'
import { registerPeopleRoutes } from './routes.ts'

export const peopleFeature: Feature = { name: 'people', routes: registerPeopleRoutes, person: peoplePerson }
