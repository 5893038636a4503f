// Binds routes to service calls: parses the request and presents the result, nothing else.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RouteDef, RouteRequest, RouteResponseInput } from '#shared/contracts/define-routes.ts'
import { AppError } from './app-error.ts'
import type { PersonActor } from './actor.ts'

export interface RequestContext {
  request: FastifyRequest
  reply: FastifyReply
  /** The signed-in person; throws UNAUTHENTICATED if there is none. */
  actor(): PersonActor
  /** The signed-in person, or null. */
  actorOrNull(): PersonActor | null
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set from the route's contract. */
    carriesSecret?: boolean
  }
}

type Handler<R extends RouteDef> = (input: RouteRequest<R>, context: RequestContext) => Promise<RouteResponseInput<R>>

/** Where the session plugin stores the person on a request. */
export const actorKey = Symbol.for('mockloop.actor')
interface WithActor {
  [actorKey]?: PersonActor | null
}

export function setActor(request: FastifyRequest, actor: PersonActor | null): void {
  ;(request as FastifyRequest & WithActor)[actorKey] = actor
}

function contextOf(request: FastifyRequest, reply: FastifyReply): RequestContext {
  const actor = (request as FastifyRequest & WithActor)[actorKey] ?? null
  return {
    request,
    reply,
    actorOrNull: () => actor,
    actor: () => {
      if (actor === null) throw new AppError('UNAUTHENTICATED', 'Sign in first, then try again.')
      return actor
    },
  }
}

/** Registers one route. The response schema removes every field it doesn't name. */
export function implement<R extends RouteDef>(app: FastifyInstance, route: R, handler: Handler<R>): void {
  app.route({
    method: route.method,
    url: route.path,
    config: { carriesSecret: route.carriesSecret === true },
    schema: {
      summary: route.summary,
      ...(route.params === undefined ? {} : { params: route.params }),
      ...(route.query === undefined ? {} : { querystring: route.query }),
      ...(route.body === undefined ? {} : { body: route.body }),
      response: { 200: route.response },
    },
    handler: (request, reply) =>
      handler(
        { params: request.params, query: request.query, body: request.body } as RouteRequest<R>,
        contextOf(request, reply),
      ),
  })
}
