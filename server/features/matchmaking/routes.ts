import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import { implement } from '#server/lib/http.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import * as service from './service.ts'

export function registerMatchmakingRoutes(app: FastifyInstance, deps: Deps): void {
  implement(app, queueRoutes.queueStatus, async (_input, { actor }) => service.queueStatus(deps, actor()))
  implement(app, queueRoutes.joinQueue, async ({ body }, { actor }) => {
    await service.joinQueue(deps, actor(), body)
    return service.queueStatus(deps, actor())
  })
  implement(app, queueRoutes.setBarRaiserSeats, async ({ body }, { actor }) => {
    await service.setBarRaiserSeats(deps, actor(), body.barRaiser)
    return service.queueStatus(deps, actor())
  })
  implement(app, queueRoutes.leaveQueue, async (_input, { actor }) => {
    await service.leaveQueue(deps, actor())
    return service.queueStatus(deps, actor())
  })
  implement(app, queueRoutes.confirmProposal, async ({ params }, { actor }) => {
    await service.confirmProposal(deps, actor(), params.proposalId)
    return service.queueStatus(deps, actor())
  })
  implement(app, queueRoutes.declineProposal, async ({ params }, { actor }) => {
    await service.declineProposal(deps, actor(), params.proposalId)
    return service.queueStatus(deps, actor())
  })
}
