import type { Feature, Stages } from '#server/feature.ts'
import { registerOverviewRoutes } from './routes.ts'

/** Composes what lower features know about a loop. */
export const overviewFeature = (contributing: readonly Feature[]): Feature => {
  const stages: Stages[] = contributing.flatMap((feature) => feature.stages ?? [])
  return { name: 'overview', routes: (app, deps) => registerOverviewRoutes(app, deps, stages) }
}
