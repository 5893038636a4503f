// A person in a scenario: a browser over real HTTP with its cookies, and real sockets.
import type { RouteArgs, RouteDef, RouteResponse } from '#shared/contracts/define-routes.ts'
import { problemSchema, type Problem } from '#shared/contracts/errors.ts'
import { exchange, headersOf, type Answered, type Browser, type LooseArgs } from './page.ts'
import { hangUp, routeName, type Stage } from './stage.ts'
import {
  connected,
  prepareWire,
  type AnswerOf,
  type Namespace,
  type PayloadOf,
  type RequestName,
  type WireOptions,
} from './wire.ts'

type CallArgs<R extends RouteDef> = unknown extends RouteArgs<R> ? [] : [args: RouteArgs<R>]

export interface Connection {
  /** Must succeed. */
  ask<N extends RequestName>(name: N, payload: PayloadOf<N>): Promise<AnswerOf<N>>
  refused<N extends RequestName>(name: N, payload: PayloadOf<N>): Promise<Problem>
  /** Drops the connection without a goodbye, like a lost network. */
  drop(): Promise<void>
  reopen(): Promise<void>
  close(): Promise<void>
}

export interface Actor {
  readonly key: string
  /** Empty before signing in. */
  readonly id: string
  /** The cookies this browser would send now. */
  cookies(): Record<string, string>
  /** Must succeed; a refusal stops the scenario. */
  call<const R extends RouteDef>(route: R, ...args: CallArgs<R>): Promise<RouteResponse<R>>
  refused<const R extends RouteDef>(route: R, ...args: CallArgs<R>): Promise<Problem>
  /** Records what this person sees there now, success or refusal. */
  look<const R extends RouteDef>(route: R, ...args: CallArgs<R>): Promise<Answered>
  /** `page` distinguishes two pages of the same person. */
  open(namespace: Namespace, options?: { page?: string; viewAs?: string }): Promise<Connection>
  /** The server must refuse the handshake. */
  shutOut(namespace: Namespace): Promise<void>
  /** The same cookies with additional headers. */
  with(headers: Record<string, string>, key: string): Actor
}

export interface SignedIn {
  id: string
  cookies: Record<string, string>
}

export function createActor(stage: Stage, key: string, { id, cookies }: SignedIn = { id: '', cookies: {} }): Actor {
  if (id !== '') stage.names.know(id, key)
  return actorWith(stage, { key, id, cookies: new Map(Object.entries(cookies)), extra: {}, sessions: 0 })
}

function actorWith(stage: Stage, browser: Browser): Actor {
  const { key } = browser
  const send = (route: RouteDef, args: LooseArgs = {}) =>
    (route.method === 'GET' ? stage.look : stage.step)(async () => {
      const { line, answered } = await exchange(stage, browser, { route, args })
      return { lines: [line], result: answered }
    })
  return {
    key,
    get id() {
      return browser.id
    },
    cookies: () => Object.fromEntries(browser.cookies),
    async call<const R extends RouteDef>(route: R, ...[args]: CallArgs<R>) {
      const answered = await send(route, args as LooseArgs | undefined)
      if (answered.status !== 200) throw unexpected(key, route, answered)
      return route.response.parse(answered.body) as RouteResponse<R>
    },
    async refused(route, ...[args]) {
      const answered = await send(route, args as LooseArgs | undefined)
      if (answered.status < 400) throw unexpected(key, route, answered)
      return problemSchema.parse(answered.body)
    },
    look: (route, ...[args]) => send(route, args as LooseArgs | undefined),
    open: (namespace, { page = '', viewAs } = {}) =>
      openConnection(stage, {
        url: stage.url,
        namespace,
        label: `${key} ${namespace}${page === '' ? '' : ` (${page})`}`,
        headers: () => headersOf(browser),
        auth: viewAs === undefined ? {} : { viewAs },
      }),
    shutOut: (namespace) =>
      stage.step(async () => {
        const { raw } = prepareWire({
          url: stage.url,
          namespace,
          label: key,
          headers: () => headersOf(browser),
          auth: {},
        })
        const refusal = await connected(raw)
        raw.disconnect()
        if (refusal === null) throw new Error(`${key} was let in to ${namespace}`)
        return { lines: [{ at: `${key} is shut out of ${namespace}`, refusal }], result: undefined }
      }),
    with: (extra, otherKey) => actorWith(stage, { ...browser, key: otherKey, extra }),
  }
}

const unexpected = (key: string, route: RouteDef, { status, body }: Answered): Error =>
  new Error(`${key}: ${routeName(route)} answered ${String(status)} ${JSON.stringify(body).slice(0, 800)}`)

async function openConnection(stage: Stage, options: WireOptions): Promise<Connection> {
  const wire = prepareWire(options)
  const { label } = wire
  stage.wires.push(wire)
  const connect = () =>
    stage.step(async () => {
      wire.raw.io.opts.extraHeaders = options.headers()
      const refusal = await connected(wire.raw)
      if (refusal !== null) throw new Error(`${label} was refused: ${refusal}`)
      return { lines: [{ at: `${label} connects` }], result: undefined }
    })
  const send = <N extends RequestName>(name: N, payload: PayloadOf<N>) =>
    stage.step(async () => {
      const answer = await wire.ask(name, payload)
      const asks = `${name}${commandIn(payload)}`
      const { clean } = stage.names
      return {
        lines: [{ at: `${label} asks ${asks}`, asks, sent: clean(payload), answer: clean(answer) }],
        result: answer,
      }
    })
  const unexpectedly = (what: string, name: string, payload: unknown) =>
    new Error(`${label}: ${name} ${JSON.stringify(payload).slice(0, 300)} ${what}`)
  await connect()
  return {
    async ask(name, payload) {
      const answer = await send(name, payload)
      if (!answer.ok) throw unexpectedly(`was refused: ${answer.error.code} ${answer.error.message}`, name, payload)
      return answer.data
    },
    async refused(name, payload) {
      const answer = await send(name, payload)
      if (answer.ok) throw unexpectedly('was expected to be refused', name, payload)
      return answer.error
    },
    drop: () => hangUp(stage, wire, 'loses'),
    reopen: connect,
    close: () => hangUp(stage, wire, 'closes'),
  }
}

/** Makes "room:command pause" of "room:command". */
function commandIn(payload: unknown): string {
  const command = typeof payload === 'object' && payload !== null && 'command' in payload ? payload.command : null
  return typeof command === 'object' && command !== null && 'type' in command ? ` ${String(command.type)}` : ''
}
