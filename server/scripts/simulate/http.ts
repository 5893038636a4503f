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
      if (!response.ok) throw new Refused(`${route.method} ${path}`, problemSchema.parse(data))
      return route.response.parse(data) as RouteResponse<typeof route>
    },
  }
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
