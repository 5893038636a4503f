import type { Feature } from '#server/feature.ts'
import { loopRoutesOf } from './routes.ts'
import { settleStaffing } from './staffing.ts'

export const loopsFeature: Feature = { name: 'loops', routes: loopRoutesOf, jobs: [{ name: 'loops-due', everyMs: 30_000, run: settleStaffing }] }
