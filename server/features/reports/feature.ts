import type { Feature } from '#server/features.ts'
import { reportRoutesOf } from './routes.ts'

export const reportsFeature: Feature = { name: 'reports', routes: reportRoutesOf }
