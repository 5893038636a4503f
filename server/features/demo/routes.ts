// The routes of the demo.
import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import { implement } from '#server/lib/http.ts'
import { demoLoopRoutes } from '#shared/contracts/demo-loop.ts'
import { demoRoutes } from '#shared/contracts/demo.ts'
import { guestName } from '#shared/contracts/limits.ts'
import * as service from './service.ts'

/** The excerpt changes only with a release. */
const excerptCache = 'public, max-age=300'

export function registerDemoRoutes(app: FastifyInstance, deps: Deps): void {
  implement(app, demoRoutes.demoExcerpt, async (_input, { reply }) => {
    reply.header('cache-control', excerptCache)
    return service.excerpt(deps.principlePack)
  })
  implement(app, demoRoutes.startDemo, async (_input, { actorOrNull, request, reply }) => {
    const actor = actorOrNull()
    if (actor !== null) return { loopId: await service.openCopy(deps, actor.userId) }
    const { session, cookies } = await deps.auth.startGuest({ name: guestName, ip: request.ip })
    // Each cookie needs its own header line; browsers can't read joined cookies.
    for (const cookie of cookies) reply.header('set-cookie', cookie)
    return { loopId: await service.openCopy(deps, session.actor.userId) }
  })
  implement(app, demoLoopRoutes.getDemo, async ({ params }, { actor }) =>
    service.demoView(deps, actor(), params.loopId),
  )
  implement(app, demoLoopRoutes.getDemoDebrief, async ({ params }, { actor }) =>
    service.debriefRecord(deps, actor(), params.loopId),
  )
  implement(app, demoLoopRoutes.getSealedReading, async ({ params }, { actor }) =>
    service.sealedReading(deps, actor(), params.loopId),
  )
  implement(app, demoLoopRoutes.voteInDemo, async ({ params, body }, { actor }) =>
    service.vote(deps, actor(), { ...body, loopId: params.loopId }),
  )
  implement(app, demoLoopRoutes.restartDemo, async ({ params }, { actor }) => ({
    loopId: await service.restart(deps, actor(), params.loopId),
  }))
}
