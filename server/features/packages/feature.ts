// The packages feature.
import type { Feature } from '#server/feature.ts'
import { settlePackages } from './due.ts'
import { whenDebriefStepEntered, whenNoteSetSettled } from './freeze.ts'
import { packagesPerson } from './person.ts'
import { registerPackageRoutes } from './routes.ts'

export const packagesFeature: Feature = {
  name: 'packages',
  routes: registerPackageRoutes,
  person: packagesPerson,
  on: {
    noteSetSubmitted: whenNoteSetSettled,
    noteSetWaived: whenNoteSetSettled,
    debriefStepEntered: whenDebriefStepEntered,
  },
  jobs: [{ name: 'packages-due', everyMs: 30_000, run: settlePackages }],
}
