// A browser for tests: keeps cookies, sends its origin with changes, and remembers everything it received.
import type { FastifyInstance } from 'fastify'
import type { RouteArgs, RouteDef, RouteResponse } from '#shared/contracts/define-routes.ts'
import { problemSchema, type Problem } from '#shared/contracts/errors.ts'

export interface Answered {
  status: number
  /** Parsed JSON, or the text if it isn't JSON. */
  body: unknown
  headers: Record<string, string | string[] | number | undefined>
  setCookies: string[]
}

export interface SendOptions {
  headers?: Record<string, string>
}
type CallArgs<R extends RouteDef> = unknown extends RouteArgs<R> ? [] : [args: RouteArgs<R>]

export interface Browser {
  get(path: string, options?: SendOptions): Promise<Answered>
  post(path: string, body?: unknown, options?: SendOptions): Promise<Answered>
  put(path: string, body?: unknown, options?: SendOptions): Promise<Answered>
  patch(path: string, body?: unknown, options?: SendOptions): Promise<Answered>
  delete(path: string, options?: SendOptions): Promise<Answered>
  /** Calls a contract's route and returns its parsed response; throws `Refused` on an error. */
  call<const R extends RouteDef>(route: R, ...args: CallArgs<R>): Promise<RouteResponse<R>>
  /** Calls a route that must refuse, and returns the error. */
  refusal<const R extends RouteDef>(route: R, ...args: CallArgs<R>): Promise<Problem>
  cookieHeader(): string
  /** A copy with the same cookies, like an older tab. */
  duplicate(): Browser
  record(text: string): void
  /** Everything received so far: HTTP answers and socket frames. */
  traffic(): string
}

/** A contract route answered with a refusal. */
export class Refused extends Error {
  readonly problem: Problem
  readonly status: number

  constructor(route: RouteDef, status: number, problem: Problem) {
    super(`${route.method} ${route.path}: ${status} ${problem.code}: ${problem.message}`)
    this.problem = problem
    this.status = status
  }
}

/** `address`: its IP address; this machine's if left out. */
interface Target {
  http: FastifyInstance
  origin: () => string
  address?: string
}
interface LooseArgs {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
}

export function openBrowser(target: Target, cookies: ReadonlyMap<string, string> = new Map()): Browser {
  const jar = new Map(cookies)
  const received: string[] = []
  const cookieHeader = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

  async function send(
    method: RouteDef['method'],
    path: string,
    { body, headers = {} }: SendOptions & { body?: unknown } = {},
  ): Promise<Answered> {
    const response = await target.http.inject({
      method,
      url: path,
      ...(target.address === undefined ? {} : { remoteAddress: target.address }),
      headers: {
        ...(method === 'GET' ? {} : { origin: target.origin() }),
        ...(jar.size === 0 ? {} : { cookie: cookieHeader() }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    })
    const setCookies = [response.headers['set-cookie'] ?? []].flat()
    for (const line of setCookies) keepCookie(jar, line)
    received.push(`${method} ${path} ${response.statusCode} ${response.body}`)
    return { status: response.statusCode, body: parsed(response.body), headers: response.headers, setCookies }
  }

  async function ask(route: RouteDef, args: LooseArgs = {}): Promise<Answered> {
    return send(route.method, addressOf(route, args), args.body === undefined ? {} : { body: args.body })
  }

  return {
    get: (path, options) => send('GET', path, options),
    post: (path, body, options) => send('POST', path, { ...options, body }),
    put: (path, body, options) => send('PUT', path, { ...options, body }),
    patch: (path, body, options) => send('PATCH', path, { ...options, body }),
    delete: (path, options) => send('DELETE', path, options),
    async call<const R extends RouteDef>(route: R, ...[args]: CallArgs<R>) {
      const answer = await ask(route, args as LooseArgs | undefined)
      if (answer.status !== 200) throw new Refused(route, answer.status, problemSchema.parse(answer.body))
      return route.response.parse(answer.body) as RouteResponse<R>
    },
    async refusal(route, ...[args]) {
      const answer = await ask(route, args as LooseArgs | undefined)
      if (answer.status < 400)
        throw new Error(`${route.method} ${route.path} was expected to refuse, and answered ${answer.status}`)
      return problemSchema.parse(answer.body)
    },
    cookieHeader,
    duplicate: () => openBrowser(target, jar),
    record: (text) => void received.push(text),
    traffic: () => received.join('\n'),
  }
}

function addressOf(route: RouteDef, args: LooseArgs): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(args.params?.[name])))
  const query = new URLSearchParams(
    Object.entries(args.query ?? {}).map(([name, value]) => [name, String(value)]),
  ).toString()
  return query === '' ? path : `${path}?${query}`
}

function keepCookie(jar: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split('; ')
  const split = pair.indexOf('=')
  const isOver = attributes.some((attribute) => attribute.toLowerCase() === 'max-age=0')
  if (isOver) jar.delete(pair.slice(0, split))
  else jar.set(pair.slice(0, split), pair.slice(split + 1))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
