import type { Feature } from '#server/features.ts'
import { loopRoutesOf } from './routes.ts'

export const loopsFeature: Feature = { name: 'loops', routes: loopRoutesOf }
