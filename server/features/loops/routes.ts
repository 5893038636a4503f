// The route for a loop's assignment.
import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import { implement } from '#server/lib/http.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import * as service from './service.ts'

/** Routes that return a whole loop are in the overview. */
export function registerLoopRoutes(app: FastifyInstance, deps: Deps): void {
  implement(app, loopRoutes.getAssignment, async ({ params }, { actor }) =>
    service.assignmentView(
      await service.requireLoop(deps.db, actor(), { loopId: params.loopId, access: 'assignmentReader' }),
    ),
  )
}
