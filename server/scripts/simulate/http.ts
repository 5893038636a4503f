// A simulated person's browser: keeps cookies and calls routes by their contracts. It imports nothing from the server.
import type { RouteArgs, RouteDef, RouteResponse } from '#shared/contracts/define-routes.ts'
import { problemSchema, type Problem } from '#shared/contracts/errors.ts'

export class Refused extends Error {
  readonly problem: Problem
  constructor(what: string, problem: Problem) {
    super(`${what}: ${problem.code} ${problem.message}`)
    this.problem = problem
  }
}

/** No server answers at the address. */
export class Unreachable extends Error {}

export interface Browser {
  call<R extends RouteDef>(
    route: R,
    ...args: unknown extends RouteArgs<R> ? [] : [RouteArgs<R>]
  ): Promise<RouteResponse<R>>
  /** Follows a link to its first redirect, and keeps the cookies. */
  open(path: string): Promise<void>
  cookies(): string
}

interface Parts {
  params?: Record<string, string>
  body?: unknown
}

export function openBrowser(url: string): Browser {
  const jar = new Map<string, string>()
  const cookies = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (response: Response): void => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
  }
  return {
    cookies,
    async open(path) {
      const response = await send(url + path, { headers: { cookie: cookies() }, redirect: 'manual' })
      keep(response)
      if (response.status >= 400) throw new Refused(`GET ${path}`, problemOf(response, await response.json()))
    },
    async call(route, ...[args]) {
      const parts = (args ?? {}) as Parts
      const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parts.params?.[name] ?? ''))
      const response = await send(url + path, {
        method: route.method,
        headers: {
          origin: url,
          cookie: cookies(),
          ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
      })
      keep(response)
      const data: unknown = await response.json()
      if (!response.ok) throw new Refused(`${route.method} ${path}`, problemOf(response, data))
      return route.response.parse(data) as RouteResponse<typeof route>
    },
  }
}

/** A server without a built client answers an unknown path in another shape. */
function problemOf({ status }: Response, data: unknown): Problem {
  const parsed = problemSchema.safeParse(data)
  if (parsed.success) return parsed.data
  return { code: status === 404 ? 'NOT_FOUND' : 'INTERNAL', message: `The server answered with status ${status}.` }
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (cause) {
    throw new Unreachable(
      `No server answers at ${new URL(address).origin}. Start Mockloop with npm start, or pass its address with --url.`,
      { cause },
    )
  }
}
