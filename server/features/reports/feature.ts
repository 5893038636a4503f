// The reports feature.
import type { Feature } from '#server/feature.ts'
import { releasePractice } from './practice.ts'
import { reportStages } from './stages.ts'
import { reportsPerson } from './person.ts'
import { registerReportRoutes } from './routes.ts'

export const reportsFeature: Feature = {
  name: 'reports',
  routes: registerReportRoutes,
  person: reportsPerson,
  stages: reportStages,
  jobs: [{ name: 'practice-reports', everyMs: 30_000, run: releasePractice }],
}
