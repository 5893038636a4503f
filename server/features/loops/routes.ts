import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import { implement } from '#server/lib/http.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import * as service from './service.ts'

export function loopRoutesOf(app: FastifyInstance, deps: Deps): void {
  const view = async (actor: Parameters<typeof service.requireLoop>[1], loopId: string) =>
    service.loopView(deps.db, deps, await service.requireLoop(deps.db, actor, { loopId, access: 'member' }))

  implement(app, loopRoutes.createLoop, async ({ body }, { actor }) => view(actor(), await service.createLoop(deps, actor(), body)))
  implement(app, loopRoutes.listLoops, async (_input, { actor }) => ({ items: await service.listLoopViews(deps, actor()) }))
  implement(app, loopRoutes.getLoop, async ({ params }, { actor }) => view(actor(), params.loopId))
  implement(app, loopRoutes.getAssignment, async ({ params }, { actor }) =>
    service.assignmentView(await service.requireLoop(deps.db, actor(), { loopId: params.loopId, access: 'assignmentReader' })))
  implement(app, loopRoutes.cancelLoop, async ({ params }, { actor }) => {
    await deps.db.transaction(async (tx) =>
      service.cancelLoop(deps, await service.requireLoop(tx, actor(), { loopId: params.loopId, access: 'candidate', lock: true }), tx))
    await service.announceLoop(deps, params.loopId)
    return view(actor(), params.loopId)
  })
}
