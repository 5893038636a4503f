import type { Feature } from '#server/feature.ts'
import { peoplePerson } from './person.ts'
import { peopleRoutesOf } from './routes.ts'

export const peopleFeature: Feature = { name: 'people', routes: peopleRoutesOf, person: peoplePerson }
