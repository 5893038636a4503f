// The route for reading a package.
import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import { implement } from '#server/lib/http.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { packageView } from './service.ts'

export function registerPackageRoutes(app: FastifyInstance, deps: Deps): void {
  implement(app, packageRoutes.getPackage, async ({ params }, { actor }) => packageView(deps, actor(), params.loopId))
}
