import type { Feature } from '#server/feature.ts'
import { settlePackages } from './due.ts'
import { packageRoutesOf } from './routes.ts'

export const packagesFeature: Feature = { name: 'packages', routes: packageRoutesOf, jobs: [{ name: 'packages-due', everyMs: 30_000, run: settlePackages }] }
