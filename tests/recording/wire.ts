// One socket connection: requests with their answers, and every event in order of arrival.
import { io, type Socket } from 'socket.io-client'
import { debriefRequests } from '#shared/contracts/debriefs.ts'
import type { Answer } from '#shared/contracts/define-events.ts'
import { noteRequests } from '#shared/contracts/notes-api.ts'
import { roomRequests } from '#shared/contracts/rooms.ts'
import { peopleNamespace, roomsNamespace } from '#shared/contracts/socket.ts'
import type { z } from 'zod'

const requests = { ...noteRequests, ...roomRequests, ...debriefRequests }
export type RequestName = keyof typeof requests
export type PayloadOf<N extends RequestName> = z.input<(typeof requests)[N]['payload']>
export type AnswerOf<N extends RequestName> = z.output<(typeof requests)[N]['answer']>

export type Namespace = 'people' | 'rooms'
const paths = { people: peopleNamespace, rooms: roomsNamespace }
/** Requests that refuse an empty payload and change nothing. */
const harmless = { people: 'notes:save', rooms: 'room:snapshot' } as const

export interface Arrived {
  name: string
  payload: unknown
}
export interface Wire {
  readonly label: string
  readonly namespace: Namespace
  readonly raw: Socket
  /** Removes and returns the events since the last call. */
  takeArrived(): Arrived[]
  ask<N extends RequestName>(name: N, payload: PayloadOf<N>): Promise<Answer<AnswerOf<N>>>
  /** Resolves when everything sent before has arrived: a connection delivers answers and events in order. */
  delivered(): Promise<void>
}

const deadlineMs = 20_000

export interface WireOptions {
  url: string
  namespace: Namespace
  label: string
  headers: () => Record<string, string>
  auth: Record<string, unknown>
}

export function prepareWire({ url, namespace, label, headers, auth }: WireOptions): Wire {
  const raw = io(url + paths[namespace], {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    autoConnect: false,
    extraHeaders: headers(),
    auth,
  })
  const arrived: Arrived[] = []
  raw.onAny((name: string, payload: unknown) => void arrived.push({ name, payload }))
  raw.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') arrived.push({ name: '(closed by the server)', payload: null })
  })
  return {
    label,
    namespace,
    raw,
    takeArrived: () => arrived.splice(0),
    ask: async (name, payload) =>
      (await raw.timeout(deadlineMs).emitWithAck(name, payload)) as Answer<AnswerOf<typeof name>>,
    delivered: async () => {
      if (raw.connected) await raw.timeout(deadlineMs).emitWithAck(harmless[namespace], {})
    },
  }
}

/** Resolves after the handshake: null, or the server's reason for refusing it. */
export function connected(raw: Socket): Promise<string | null> {
  return new Promise((resolve) => {
    const finish = (refusal: string | null) => {
      raw.off('connect')
      raw.off('connect_error')
      resolve(refusal)
    }
    raw.on('connect', () => finish(null))
    raw.on('connect_error', (error) => finish(error.message))
    raw.connect()
  })
}
