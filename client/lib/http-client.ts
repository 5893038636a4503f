import { problemSchema, type Problem } from '#shared/contracts/errors.ts'
import type { RouteArgs, RouteDef, RouteResponse, RouteTable } from '#shared/contracts/define-routes.ts'
import { observeServerTime } from './clock-offset.ts'
import { errorCopy, type ClientErrorCode } from './error-copy.ts'
import { viewAsHeaders } from './view-as.ts'

/** A refused or failed call. `code` is a contract code, or OFFLINE when no server answered. */
export class ApiError extends Error {
  readonly code: ClientErrorCode
  readonly status: number
  readonly problem: Problem | undefined

  constructor(code: ClientErrorCode, status: number, problem?: Problem) {
    super(problem?.message ?? errorCopy[code])
    this.name = 'ApiError'
    this.code = code
    this.status = status
    this.problem = problem
  }
}

type CallArgs<R extends RouteDef> = unknown extends RouteArgs<R> ? [args?: object] : [args: RouteArgs<R>]
export type ApiClient<T extends RouteTable> = {
  [K in keyof T]: (...args: CallArgs<T[K]>) => Promise<RouteResponse<T[K]>>
}

interface ClientOptions {
  base?: string
  fetch?: typeof fetch
  headers?: Record<string, string>
}
interface LooseArgs {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
}

/** A typed caller for each route of a table; every answer is parsed by the route's own schema. */
export function createClient<const T extends RouteTable>(routes: T, options: ClientOptions = {}): ApiClient<T> {
  const calls = Object.entries(routes).map(([name, route]) => [
    name,
    (args: LooseArgs = {}) => call(route, args, options),
  ])
  // fromEntries forgets which name carries which route; the mapped type above remembers.
  return Object.fromEntries(calls) as unknown as ApiClient<T>
}

async function call(route: RouteDef, args: LooseArgs, options: ClientOptions): Promise<unknown> {
  const doFetch = options.fetch ?? fetch
  const sentAt = Date.now()
  let response: Response
  try {
    response = await doFetch((options.base ?? '') + urlFor(route, args), {
      method: route.method,
      credentials: 'same-origin',
      headers: {
        ...viewAsHeaders(),
        ...options.headers,
        ...(args.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(args.body === undefined ? {} : { body: JSON.stringify(args.body) }),
    })
  } catch (cause) {
    throw Object.assign(new ApiError('OFFLINE', 0), { cause })
  }
  const serverAt = Number(response.headers.get('x-server-now'))
  if (serverAt > 0) observeServerTime({ serverAt, sentAt, receivedAt: Date.now() })
  const data: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined)
  if (!response.ok) throw refusal(response.status, data)
  return route.response.parse(data)
}

function urlFor(route: RouteDef, args: LooseArgs): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = args.params?.[name]
    if (value === undefined) throw new Error(`${route.path} needs ${name}`)
    return encodeURIComponent(value)
  })
  const query = new URLSearchParams(
    Object.entries(args.query ?? {})
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  ).toString()
  return query === '' ? path : `${path}?${query}`
}

function refusal(status: number, data: unknown): ApiError {
  const problem = problemSchema.safeParse(data)
  if (problem.success) return new ApiError(problem.data.code, status, problem.data)
  // A proxy or a restarting server answered instead of ours.
  return new ApiError(status === 502 || status === 503 || status === 504 ? 'BUSY' : 'INTERNAL', status)
}
