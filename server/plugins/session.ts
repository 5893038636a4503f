// Builds the actor of a request from its cookie.
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import type { AuthPort } from '#server/lib/auth-port.ts'
import { setActor } from '#server/lib/http.ts'

/** Names the person whose view a demo's owner wants. Services decide whether that is allowed. */
const viewAsHeader = 'x-mockloop-view-as'

export const sessionPlugin = fp(
  async (app: FastifyInstance, options: { auth: AuthPort }) => {
    app.addHook('preHandler', async (request) => {
      if (!request.url.startsWith('/api/')) return
      const session = await options.auth.sessionFrom(request.headers)
      const viewAs = request.headers[viewAsHeader]
      setActor(
        request,
        session === null
          ? null
          : { ...session.actor, viewAs: typeof viewAs === 'string' && viewAs !== '' ? viewAs : null },
      )
    })
  },
  { name: 'session', dependencies: ['errors'] },
)
