// Attaches Socket.IO to Fastify's server: two namespaces, one handshake check, graceful close.
import { Server, type Namespace, type Socket } from 'socket.io'
import type { Server as HttpServer } from 'node:http'
import type { z } from 'zod'
import { limits } from '#shared/contracts/limits.ts'
import type { EventDef } from '#shared/contracts/define-events.ts'
import { peopleNamespace, roomsNamespace, type CloseReason } from '#shared/contracts/socket.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Background } from '#server/lib/background.ts'
import type { Clock } from '#server/lib/clock.ts'
import type { Logger } from '#server/lib/logger.ts'
import { severityOf } from '#server/lib/app-error.ts'
import type { AuthPort } from '#server/lib/auth-port.ts'
import { isOutage } from '#server/lib/outage.ts'
import { personChannel, sessionChannel } from './channels.ts'
import type { HandleContext } from './handle.ts'
import { rateBudget } from './rate-budget.ts'

/** A connected socket as features see it. */
export interface LiveSocket {
  readonly raw: Socket
  readonly id: string
  readonly actor: PersonActor
  readonly context: HandleContext
}

export type OnConnect = (socket: LiveSocket) => void

export interface Realtime {
  readonly io: Server
  /** Sends an event to channels of a namespace. Always after the commit. */
  publish<D extends EventDef>(
    to: { namespace: 'people' | 'rooms'; channels: string[] },
    event: { name: string; def: D; payload: z.input<D['payload']> },
  ): void
  /** The number of connections in a channel, on all nodes. */
  roomSocketsIn(channel: string): Promise<number>
  peopleSocketsIn(channel: string): Promise<number>
  /** The value under `key` of every connection in a channel, on all nodes. */
  roomSocketData(channel: string, key: string): Promise<unknown[]>
  /** Sessions with a connection to this node. */
  sessionIds(): string[]
  onPeople(connect: OnConnect): void
  onRooms(connect: OnConnect): void
  /** Closes a session's sockets at once. */
  closeSession(sessionId: string, reason: CloseReason): void
  close(): Promise<void>
}

interface RealtimeOptions {
  auth: AuthPort
  background: Background
  clock: Clock
  logger: Logger
  isOwnOrigin: (origin: string) => boolean
  adapter?: NonNullable<ConstructorParameters<typeof Server>[1]> extends { adapter?: infer A } ? A : never
}

export function createRealtime(http: HttpServer, options: RealtimeOptions): Realtime {
  const io = new Server(http, {
    transports: ['websocket'],
    // A compression context costs up to 0.3 MB per socket, and our messages are small. Without polling there are no HTTP answers.
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    maxHttpBufferSize: limits.socketPayloadBytes,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    allowRequest: (request, decide) =>
      decide(null, request.headers.origin === undefined || options.isOwnOrigin(request.headers.origin)),
    ...(options.adapter === undefined ? {} : { adapter: options.adapter }),
  })
  const people = guarded(io.of(peopleNamespace), options)
  const rooms = guarded(io.of(roomsNamespace), options)
  const byName = { people, rooms }
  return {
    io,
    publish(to, event) {
      if (to.channels.length === 0) return
      byName[to.namespace].to(to.channels).emit(event.name, event.def.payload.parse(event.payload))
    },
    roomSocketsIn: async (channel) => (await rooms.in(channel).fetchSockets()).length,
    roomSocketData: async (channel, key) =>
      (await rooms.in(channel).fetchSockets()).flatMap((socket) =>
        socket.data[key] === undefined ? [] : [socket.data[key] as unknown],
      ),
    peopleSocketsIn: async (channel) => (await people.in(channel).fetchSockets()).length,
    sessionIds: () => [...new Set([people, rooms].flatMap(sessionIdsIn))],
    onPeople: (connect) => void people.on('connection', (socket) => connect(live(socket, options))),
    onRooms: (connect) => void rooms.on('connection', (socket) => connect(live(socket, options))),
    closeSession(sessionId, reason) {
      for (const namespace of [people, rooms]) {
        namespace.to(sessionChannel(sessionId)).emit('closing', { reason })
        namespace.in(sessionChannel(sessionId)).disconnectSockets(true)
      }
    },
    close: async () => {
      // The adapter would reach the people of all nodes, and our own people too late.
      for (const namespace of [people, rooms]) namespace.local.emit('closing', { reason: 'shuttingDown' })
      await io.close()
    },
  }
}

function guarded(namespace: Namespace, options: RealtimeOptions): Namespace {
  namespace.use((socket, next) =>
    options.background.run(
      'socket handshake',
      admit(socket, options).then((refusal) => next(refusal)),
    ),
  )
  return namespace
}

/** Returns an error to refuse the socket. */
async function admit(socket: Socket, { auth, logger }: RealtimeOptions): Promise<Error | undefined> {
  try {
    const session = await auth.sessionFrom(socket.handshake.headers)
    if (session === null) return new Error('UNAUTHENTICATED')
    socket.data['session'] = session
    await socket.join([personChannel(session.actor.userId), sessionChannel(session.sessionId)])
    return undefined
  } catch (error) {
    logger[severityOf(error) ?? 'error']({ err: error }, 'A socket handshake failed')
    if (!isOutage(error)) return new Error('INTERNAL')
    // The client library reconnects after a lost transport, but never after a refused handshake.
    socket.conn.close()
    return new Error('BUSY')
  }
}

const sessionIdsIn = ({ sockets }: Namespace): string[] =>
  [...sockets.values()].map((socket) => (socket.data['session'] as { sessionId: string }).sessionId)

function live(socket: Socket, options: RealtimeOptions): LiveSocket {
  const { actor } = socket.data['session'] as { actor: PersonActor }
  const viewAs = socket.handshake.auth['viewAs']
  return {
    raw: socket,
    id: socket.id,
    actor: { ...actor, viewAs: typeof viewAs === 'string' ? viewAs : null },
    context: {
      logger: options.logger,
      background: options.background,
      budget: rateBudget(options.clock, { perSecond: 40, burst: 120 }),
    },
  }
}
