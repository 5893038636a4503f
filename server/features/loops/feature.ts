// The loops feature.
import type { Feature } from '#server/feature.ts'
import { loopsPerson } from './person.ts'
import { registerLoopRoutes } from './routes.ts'
import { whenReportReleased, whenRoundEnded, whenRoundWentLive } from './rounds.ts'
import { settleStaffing } from './staffing.ts'

export const loopsFeature: Feature = {
  name: 'loops',
  routes: registerLoopRoutes,
  on: { roundWentLive: whenRoundWentLive, roundEnded: whenRoundEnded, reportReleased: whenReportReleased },
  person: loopsPerson,
  jobs: [{ name: 'loops-due', everyMs: 30_000, run: settleStaffing }],
}
