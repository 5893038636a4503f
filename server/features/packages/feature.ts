import type { Feature } from '#server/features.ts'
import { packageRoutesOf } from './routes.ts'

export const packagesFeature: Feature = { name: 'packages', routes: packageRoutesOf }
