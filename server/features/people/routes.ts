// The routes for the signed-in person and their profile.
import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import { implement } from '#server/lib/http.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import * as service from './service.ts'

export function registerPeopleRoutes(app: FastifyInstance, deps: Deps): void {
  implement(app, peopleRoutes.me, async (_input, { actorOrNull, request, reply }) => {
    // Every page calls this first, so it extends the session here.
    for (const cookie of await deps.auth.renew(request.headers)) reply.header('set-cookie', cookie)
    return service.whoAmI(deps, actorOrNull())
  })
  implement(app, peopleRoutes.getProfile, async (_input, { actor }) => service.ownProfile(deps.db, actor()))
  implement(app, peopleRoutes.saveProfile, async ({ body }, { actor }) => service.saveProfile(deps, actor(), body))
}
