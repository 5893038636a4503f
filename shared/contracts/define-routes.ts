// HTTP contracts: one table per feature, parsed by the server and typed for the client.
import type { z } from 'zod'

export interface RouteDef {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  response: z.ZodType
  summary: string
  /** The answer hands out a credential or a link that works as one, or is about signing in: it is never compressed. The compression plugin says why. */
  carriesSecret?: true
}

export type RouteTable = Record<string, RouteDef>
export const defineRoutes = <const T extends RouteTable>(routes: T): T => routes

type InputOf<R, K extends 'params' | 'query' | 'body'> = R extends { [P in K]: infer S extends z.ZodType }
  ? { [P in K]: z.input<S> }
  : unknown
type OutputOf<R, K extends 'params' | 'query' | 'body'> = R extends { [P in K]: infer S extends z.ZodType }
  ? { [P in K]: z.output<S> }
  : unknown

/** What a caller passes: exactly the parts that the route declares. */
export type RouteArgs<R extends RouteDef> = InputOf<R, 'params'> & InputOf<R, 'query'> & InputOf<R, 'body'>
/** What a handler receives, parsed. */
export type RouteRequest<R extends RouteDef> = OutputOf<R, 'params'> & OutputOf<R, 'query'> & OutputOf<R, 'body'>
export type RouteResponse<R extends RouteDef> = z.output<R['response']>
export type RouteResponseInput<R extends RouteDef> = z.input<R['response']>
