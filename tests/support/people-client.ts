// A person's socket for tests: typed by contracts, waits with a deadline, never sleeps.
import { io, type Socket } from 'socket.io-client'
import type { z } from 'zod'
import {
  type Answer,
  type AnswerTo,
  type EventDef,
  type RequestDef,
  parseAnswer,
} from '#shared/contracts/define-events.ts'
import { peopleNamespace, roomsNamespace } from '#shared/contracts/socket.ts'

type Requests = Record<string, RequestDef>
type EventDefs = Record<string, EventDef>
export type NoRequests = Record<never, RequestDef>
export type NoEvents = Record<never, EventDef>
export interface Tables<R extends Requests, F extends EventDefs> {
  requests?: R
  events?: F
}

export interface TestSocket<R extends Requests, F extends EventDefs> {
  request<K extends keyof R & string, const P extends z.input<R[K]['payload']>>(
    name: K,
    payload: P,
  ): Promise<Answer<AnswerTo<R[K], P>>>
  /** Takes the oldest event with this name, and waits for it if necessary; optionally only one that matches. */
  nextEvent<K extends keyof F & string>(
    name: K,
    fits?: (payload: z.output<F[K]['payload']>) => boolean,
  ): Promise<z.output<F[K]['payload']>>
  /** The number of events with this name that were not taken. Call it after a later message has arrived. */
  waiting(name: keyof F & string): number
  /** Resolves when the connection ends, with the reason from the server or the transport. */
  closed(): Promise<string>
  connected(): boolean
  /** Drops the connection like a lost network, without notice to the server. */
  drop(): void
  /** Connects again with the same cookies. */
  reconnect(): Promise<void>
  disconnect(): void
  readonly raw: Socket
}

interface ConnectOptions<R extends Requests, F extends EventDefs> {
  url: string
  namespace: 'people' | 'rooms'
  tables: Tables<R, F>
  /** Read at each connection, so a reconnect uses a new session. */
  headers: () => Record<string, string>
  record: (text: string) => void
  query?: Record<string, string>
  auth?: Record<string, unknown>
}

const deadlineMs = 5_000

/** Rejects with the server's reason if the handshake is refused. */
export async function connectSocket<R extends Requests, F extends EventDefs>(
  options: ConnectOptions<R, F>,
): Promise<TestSocket<R, F>> {
  const raw = io(options.url + (options.namespace === 'people' ? peopleNamespace : roomsNamespace), {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    autoConnect: false,
    extraHeaders: options.headers(),
    query: options.query ?? {},
    auth: options.auth ?? {},
  })
  raw.io.on('open', () =>
    raw.io.engine.on('packet', (packet) => options.record(`socket ${packet.type} ${textOf(packet.data)}`)),
  )
  const inbox = openInbox(raw)
  await opened(raw)
  return {
    raw,
    request: async (name, payload) => {
      const answer = (await raw.timeout(deadlineMs).emitWithAck(name, payload)) as Answer<unknown>
      const def = options.tables.requests?.[name]
      const parsed = answer.ok ? { ok: true, data: def && parseAnswer(def, answer.data) } : answer
      return parsed as never // the schema just parsed it; the name that picks its type is generic here
    },
    async nextEvent(name, fits) {
      const payload = await inbox.next(name, fits as ((payload: unknown) => boolean) | undefined)
      return options.tables.events?.[name]?.payload.parse(payload) as never // as above
    },
    waiting: (name) => inbox.count(name),
    closed: () => inbox.closed,
    connected: () => raw.connected,
    drop: () => void raw.io.engine.close(),
    async reconnect() {
      raw.io.opts.extraHeaders = options.headers()
      await opened(raw)
    },
    disconnect: () => void raw.disconnect(),
  }
}

function textOf(data: unknown): string {
  if (data instanceof Uint8Array) return Buffer.from(data).toString('latin1')
  return typeof data === 'string' ? data : JSON.stringify(data ?? '')
}

function opened(raw: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = setTimeout(() => reject(new Error('the socket did not connect in time')), deadlineMs)
    const settle = (run: () => void) => () => {
      clearTimeout(stop)
      raw.off('connect', onConnect)
      raw.off('connect_error', onError)
      run()
    }
    const onConnect = () => settle(resolve)()
    const onError = (error: Error) =>
      settle(() => {
        raw.disconnect()
        reject(error)
      })()
    raw.on('connect', onConnect)
    raw.on('connect_error', onError)
    raw.connect()
  })
}

interface Waiter {
  name: string
  fits: (payload: unknown) => boolean
  take: (payload: unknown) => void
}

/** Events are kept until a test takes them, so an early one is not missed. */
function openInbox(raw: Socket) {
  const kept: { name: string; payload: unknown }[] = []
  const waiters: Waiter[] = []
  let reason: string | undefined
  raw.onAny((name: string, payload: unknown) => {
    if (name === 'closing') reason = (payload as { reason: string }).reason
    const waiter = waiters.find((waiter) => waiter.name === name && waiter.fits(payload))
    if (waiter === undefined) return void kept.push({ name, payload })
    waiters.splice(waiters.indexOf(waiter), 1)
    waiter.take(payload)
  })
  return {
    closed: new Promise<string>((resolve) => void raw.on('disconnect', (transport) => resolve(reason ?? transport))),
    count: (name: string) => kept.filter((item) => item.name === name).length,
    next(name: string, fits: (payload: unknown) => boolean = () => true): Promise<unknown> {
      const at = kept.findIndex((item) => item.name === name && fits(item.payload))
      if (at !== -1) return Promise.resolve(kept.splice(at, 1)[0]?.payload)
      return new Promise((resolve, reject) => {
        const stop = setTimeout(() => {
          waiters.splice(waiters.indexOf(waiter), 1)
          reject(
            new Error(
              `${name} did not come in ${deadlineMs} ms; there were: ${kept.map((item) => item.name).join(', ') || 'no events'}`,
            ),
          )
        }, deadlineMs)
        const waiter: Waiter = {
          name,
          fits,
          take: (payload) => {
            clearTimeout(stop)
            resolve(payload)
          },
        }
        waiters.push(waiter)
      })
    },
  }
}
