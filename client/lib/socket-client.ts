// Two connections per person: `/people`, shared by the whole tab, and `/rooms`, one per room with its own manager,
// because a room's messages go to the node where that room lives.
import { Manager, type Socket } from 'socket.io-client'
import type { z } from 'zod'
import type { AnswerTo, EventDef, RequestDef } from '#shared/contracts/define-events.ts'
import { closeReasons, peopleNamespace, roomsNamespace, type CloseReason } from '#shared/contracts/socket.ts'
import { backOffMs } from './back-off.ts'
import { askSocket, type ClientAnswer } from './socket-ask.ts'
import { viewAsAuth } from './view-as.ts'

type Requests = Record<string, RequestDef>
type EventDefs = Record<string, EventDef>
export interface EventTables<R extends Requests, F extends EventDefs> {
  requests: R
  events: F
}

export type { ClientAnswer }
export type SocketState = 'connecting' | 'live' | 'reconnecting' | 'closed'

/** `reason` comes with `closed` when the server said why; `closeReasons` has its sentence. */
export type OnState = (state: SocketState, reason?: CloseReason) => void

export interface TypedSocket<R extends Requests, F extends EventDefs> {
  request<K extends keyof R & string, const P extends z.input<R[K]['payload']>>(
    name: K,
    payload: P,
    timeoutMs?: number,
  ): Promise<ClientAnswer<AnswerTo<R[K], P>>>
  on<K extends keyof F & string>(name: K, listener: (payload: z.output<F[K]['payload']>) => void): () => void
  /** Called now and at each change. On every `live` the caller takes a fresh snapshot: recovery is never relied on. */
  onState(listener: OnState): () => void
  /** Gives this view up; the connection ends with its last view. */
  close(): void
}

interface Connection {
  socket: Socket
  views: number
  /** Ends it for good. */
  end(): void
}
let people: Connection | undefined

/** A view of the tab's own channel. Each feature opens one with its own tables; all share one connection. */
export function peopleSocket<const R extends Requests, const F extends EventDefs>(
  tables: EventTables<R, F>,
): TypedSocket<R, F> {
  const connection = (people ??= connect(peopleNamespace, {}))
  return viewOf(connection, tables, () => {
    if (people === connection) people = undefined
  })
}

/** A connection of its own. The room's id is in the address, so that a proxy can route by it. */
export function roomSocket<const R extends Requests, const F extends EventDefs>(
  roomId: string,
  tables: EventTables<R, F>,
): TypedSocket<R, F> {
  return viewOf(connect(roomsNamespace, { room: roomId }), tables, () => undefined)
}

/** Ends the tab's own channel at once: signing out must not leave a connection that still belongs to the old session. */
export function closePeopleSocket(): void {
  people?.end()
  people = undefined
}

function connect(namespace: string, query: Record<string, string>): Connection {
  const manager = new Manager({
    transports: ['websocket'],
    query,
    reconnectionDelay: 400,
    reconnectionDelayMax: 5_000,
    // A restart cuts all connections at once; they must not come back at the same moment.
    randomizationFactor: 0.5,
  })
  const socket = manager.socket(namespace, { auth: (send) => send(viewAsAuth()) })
  // The browser says that the network is back; the next try of a long wait may be seconds away.
  const hurry = () => {
    if (socket.connected || !socket.active) return
    socket.disconnect()
    socket.connect()
  }
  globalThis.addEventListener('online', hurry)
  return {
    socket,
    views: 0,
    end() {
      globalThis.removeEventListener('online', hurry)
      socket.disconnect()
    },
  }
}

function viewOf<R extends Requests, F extends EventDefs>(
  connection: Connection,
  tables: EventTables<R, F>,
  onLast: () => void,
): TypedSocket<R, F> {
  const { socket } = connection
  const undo = new Set<() => void>()
  const tellers = new Set<OnState>()
  connection.views += 1

  const listen = (add: () => void, remove: () => void) => {
    add()
    undo.add(remove)
    return () => {
      undo.delete(remove)
      remove()
    }
  }

  return {
    request: (name, payload, timeoutMs) => askSocket(socket, { name, payload, def: tables.requests[name], timeoutMs }),
    on(name, listener) {
      const schema = tables.events[name]?.payload
      const receive = (raw: unknown) => {
        const parsed = schema?.safeParse(raw)
        if (parsed?.success === true) listener(parsed.data as z.output<F[typeof name]['payload']>)
        // An event that this version can't parse: our state may be stale, so every listener takes a snapshot.
        else for (const tell of tellers) tell('live')
      }
      return listen(
        () => socket.on(name as string, receive),
        () => socket.off(name as string, receive),
      )
    },
    onState(listener) {
      const [add, remove] = stateListeners(socket, listener)
      tellers.add(listener)
      return listen(add, () => {
        tellers.delete(listener)
        remove()
      })
    },
    close() {
      for (const remove of undo) remove()
      undo.clear()
      connection.views -= 1
      if (connection.views > 0) return
      connection.end()
      onLast()
    },
  }
}

function stateListeners(socket: Socket, listener: OnState): [add: () => void, remove: () => void] {
  let wasLive = false
  let said: CloseReason | undefined
  let reopening: ReturnType<typeof setTimeout> | undefined
  const live = () => {
    wasLive = true
    said = undefined
    listener('live')
  }
  const closing = (raw: unknown) => {
    const reason = typeof raw === 'object' && raw !== null && 'reason' in raw ? raw.reason : undefined
    if (typeof reason === 'string' && reason in closeReasons) said = reason as CloseReason
  }
  const lost = (how: string) => {
    const final = said === undefined ? how === 'io client disconnect' : closeReasons[said].final
    if (final) {
      socket.disconnect()
      return listener('closed', said)
    }
    // The manager retries a lost transport; a namespace that the server closed is ours to open again.
    if (how === 'io server disconnect') reopening = setTimeout(() => socket.connect(), backOffMs(0))
    listener('reconnecting')
  }
  const refused = () => {
    if (socket.active) listener(wasLive ? 'reconnecting' : 'connecting')
    else listener('closed')
  }
  const heard = { connect: live, disconnect: lost, connect_error: refused, closing }
  const add = () => {
    for (const [name, hear] of Object.entries(heard)) socket.on(name, hear)
    if (socket.connected) live()
    else listener('connecting')
  }
  const remove = () => {
    clearTimeout(reopening)
    for (const [name, hear] of Object.entries(heard)) socket.off(name, hear)
  }
  return [add, remove]
}
