import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import { implement } from '#server/lib/http.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import { iceServers } from './ice.ts'
import { roundView } from './presenter.ts'
import * as service from './service.ts'

export function registerRoomRoutes(app: FastifyInstance, deps: Deps): void {
  implement(app, roomRoutes.getRound, async ({ params }, { actor }) => roundView(deps, actor(), params.roundId))
  implement(app, roomRoutes.iceServers, async ({ params }, { actor }) => {
    await service.requireRound(deps.db, actor(), params.roundId)
    return { iceServers: iceServers(deps.config.ice, { userId: actor().userId, now: deps.clock.now() }) }
  })
  implement(app, roomRoutes.setRoundTime, async ({ params, body }, { actor }) => {
    await service.setTime(deps, actor(), { roundId: params.roundId, startsAt: body.startsAt })
    return { set: true as const }
  })
}
