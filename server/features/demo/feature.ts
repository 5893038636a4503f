// The demo feature: everyone's own copy of a finished loop.
import type { Feature } from '#server/feature.ts'
import { registerDemoRoutes } from './routes.ts'
import { removeOldCopies } from './service.ts'

export const demoFeature: Feature = {
  name: 'demo',
  routes: registerDemoRoutes,
  jobs: [{ name: 'demo-tidy', everyMs: 10 * 60_000, run: removeOldCopies }],
}
