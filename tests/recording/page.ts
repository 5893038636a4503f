// Sends one HTTP request and builds its line.
import { createHash } from 'node:crypto'
import type { RouteDef } from '#shared/contracts/define-routes.ts'
import type { Line } from './lines.ts'
import { publicUrl, routeName, type Stage } from './stage.ts'

export interface Browser {
  readonly key: string
  readonly cookies: Map<string, string>
  /** Additional headers, such as a foreign origin or the seat to view as. */
  readonly extra: Record<string, string>
  /** Id of the signed-in person; empty before. */
  id: string
  sessions: number
}

export interface LooseArgs {
  params?: Record<string, unknown>
  query?: Record<string, unknown>
  body?: unknown
}
export interface Answered {
  status: number
  body: unknown
}

export function headersOf({ cookies, extra }: Browser): Record<string, string> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  // Compression is not part of the behavior to keep, and costs time.
  return { origin: publicUrl, 'accept-encoding': 'identity', ...(cookie === '' ? {} : { cookie }), ...extra }
}

interface ExchangeInput {
  route: RouteDef
  args: LooseArgs
}

export async function exchange(
  stage: Stage,
  browser: Browser,
  { route, args }: ExchangeInput,
): Promise<{ line: Line; answered: Answered }> {
  const { body, ...address } = args
  const response = await fetch(stage.url + addressOf(route, address), {
    method: route.method,
    headers: { ...headersOf(browser), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const cookies = response.headers.getSetCookie().map((line) => keepCookie(stage, browser, line))
  const answered = { status: response.status, body: parsed(await response.text()) }
  learnWhoIAm(stage, browser, answered)
  const { names } = stage
  const asks = routeName(route)
  const sent = names.clean({ ...address, ...(body === undefined ? {} : { sent: body }) }) as object
  return {
    answered,
    line: {
      at: `${browser.key} asks ${asks}`,
      asks,
      ...sent,
      status: answered.status,
      type: response.headers.get('content-type'),
      cache: response.headers.get('cache-control'),
      ...(cookies.length === 0 ? {} : { cookies }),
      body: digested(names.clean(withoutRequestId(answered.body), kindOfAnswer(route))),
    },
  }
}

function addressOf(route: RouteDef, { params, query }: Omit<LooseArgs, 'body'>): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params?.[name])))
  const search = new URLSearchParams(
    Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]),
  ).toString()
  return search === '' ? path : `${path}?${search}`
}

/** What a top-level `id` in the answer belongs to: the last name in the path. */
const kindOfAnswer = ({ path }: RouteDef): string =>
  path
    .split('/')
    .findLast((segment) => segment !== '' && !segment.startsWith(':'))
    ?.replace(/s$/, '') ?? 'id'

/** Stores the cookie and returns it without its value. Its token is also in the session table, so it gets a name. */
function keepCookie(stage: Stage, browser: Browser, line: string): string {
  const [pair = '', ...attributes] = line.split('; ')
  const name = pair.slice(0, pair.indexOf('='))
  const value = pair.slice(pair.indexOf('=') + 1)
  const [token = ''] = decodeURIComponent(value).split('.')
  if (token !== '' && !stage.names.isKnown(token)) {
    browser.sessions += 1
    stage.names.know(token, `session token ${String(browser.sessions)} of ${browser.key}`)
  }
  if (attributes.some((attribute) => attribute.toLowerCase() === 'max-age=0')) browser.cookies.delete(name)
  else browser.cookies.set(name, value)
  return [`${name}=${value === '' ? '' : '…'}`, ...attributes].join('; ')
}

/** A person who signs up or enters as a guest is named by their key from then on. */
function learnWhoIAm(stage: Stage, browser: Browser, { body }: Answered): void {
  const user = typeof body === 'object' && body !== null && 'user' in body ? body.user : null
  if (typeof user !== 'object' || user === null || !('id' in user) || typeof user.id !== 'string') return
  browser.id = user.id
  if (!stage.names.isKnown(user.id)) stage.names.know(user.id, browser.key)
}

/** Each request has its own id; only its presence is recorded. */
const withoutRequestId = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'requestId' in body ? { ...body, requestId: '<request id>' } : body

/** Longer answers are recorded as a hash. Only the principle pack is that long. */
const longestBody = 100_000

function digested(body: unknown): unknown {
  const text = JSON.stringify(body)
  return text.length <= longestBody
    ? body
    : { sha256: createHash('sha256').update(text).digest('hex'), length: text.length }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
