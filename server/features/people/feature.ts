import type { Feature } from '#server/features.ts'
import { peopleRoutesOf } from './routes.ts'

export const peopleFeature: Feature = { name: 'people', routes: peopleRoutesOf }
