import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import type { Stages } from '#server/feature.ts'
import * as loopService from '#server/features/loops/service.ts'
import { implement } from '#server/lib/http.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import * as service from './service.ts'

export function registerOverviewRoutes(app: FastifyInstance, deps: Deps, stages: readonly Stages[]): void {
  implement(app, loopRoutes.createLoop, async ({ body }, { actor }) =>
    service.loopView(deps, actor(), { loopId: await loopService.createLoop(deps, actor(), body), stages }),
  )
  implement(app, loopRoutes.listLoops, async (_input, { actor }) => ({
    items: await service.listLoopViews(deps, actor(), { stages }),
  }))
  implement(app, loopRoutes.getLoop, async ({ params }, { actor }) =>
    service.loopView(deps, actor(), { ...params, stages }),
  )
  implement(app, loopRoutes.cancelLoop, async ({ params }, { actor }) => {
    await loopService.cancelLoop(deps, actor(), params)
    return service.loopView(deps, actor(), { ...params, stages })
  })
}
