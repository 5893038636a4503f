import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import { implement } from '#server/lib/http.ts'
import { seatRoutes } from '#shared/contracts/loops.ts'
import * as loopService from '#server/features/loops/service.ts'
import * as service from './service.ts'

export function registerSeatRoutes(app: FastifyInstance, deps: Deps): void {
  implement(app, seatRoutes.createInvite, async ({ params }, { actor }) => service.createInvite(deps, actor(), params))
  implement(app, seatRoutes.readInvite, async ({ params }, { actorOrNull }) =>
    service.readInvite(deps, actorOrNull(), params.token),
  )
  implement(app, seatRoutes.acceptInvite, async ({ params, body }, { actor }) =>
    service.acceptInvite(deps, actor(), { token: params.token, ...body }),
  )
  implement(app, seatRoutes.leaveSeat, async ({ params }, { actor }) => {
    await loopService.leaveSeat(deps, actor(), params)
    return { left: true as const }
  })
}
