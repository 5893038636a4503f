// One page's hold on one round: joins on every fresh connection, folds the numbered facts, asks for a snapshot where the
// numbers say that something is missing, and sends commands. Knows nothing of React.
import { observeServerTime } from '#client/lib/clock-offset.ts'
import { roomSocket, type ClientAnswer, type SocketState } from '#client/lib/socket-client.ts'
import type { z } from 'zod'
import type { roomPersonCommandSchema, RoomSide, RoomState } from '#shared/contracts/room-state.ts'
import { roomFacts, roomRequests, type Signal } from '#shared/contracts/rooms.ts'
import { closeReasons } from '#shared/contracts/socket.ts'
import { emptyFeed, needsSnapshot, takeEvent, takeSnapshot, type NumberedEvent } from './room-feed.ts'

export type RoomPersonCommand = z.infer<typeof roomPersonCommandSchema>
export interface RoomSnapshot {
  state: RoomState
  seq: number
  serverNow: number
}
export interface RoomView {
  state: RoomState | null
  status: SocketState
  /** Why it is closed, or why joining failed. */
  reason: string | null
}
export interface SignalFact {
  from: string
  to: string
  signal: Signal
}

export interface RoomConnection {
  readonly device: string
  view(): RoomView
  subscribe(listener: () => void): () => void
  /** Null when it was done; else the sentence that says why not. */
  send(command: RoomPersonCommand): Promise<string | null>
  signal(to: string, signal: Signal): void
  onSignal(listener: (fact: SignalFact) => void): () => void
  close(): void
}

interface RoomOptions {
  roundId: string
  side: RoomSide
  device: string
}
type RoomAnswer = ClientAnswer<RoomSnapshot>
const retryMs = 1_500
/** Asking again would get the same answer. */
const finalCodes: readonly string[] = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']

export function openRoom({ roundId, side, device }: RoomOptions): RoomConnection {
  const socket = roomSocket(roundId, { requests: roomRequests, facts: roomFacts })
  const copy = roomCopy({
    join: (holder) => socket.request('room:join', { roundId, device: holder?.presence[side].mediaDevice ?? device }),
    snapshot: () => socket.request('room:snapshot', { roundId }),
  })
  socket.on('room:event', (fact) => {
    if (fact.roundId === roundId) copy.hear(fact)
  })
  const signals = signalBox()
  socket.on('room:signal', (fact) => {
    if (fact.roundId === roundId && fact.to === device) signals.put(fact)
  })
  socket.onState((status, reason) => copy.connected(status, reason === undefined ? null : closeReasons[reason].message))

  return {
    device,
    view: copy.view,
    subscribe: copy.subscribe,
    async send(command) {
      const answer = await socket.request('room:command', { roundId, command })
      return answer.ok ? null : answer.error.message
    },
    // An unanswered signal needs no word: the call sends its offer again until it is connected.
    signal: (to, signal) => void socket.request('room:signal', { roundId, from: device, to, signal }),
    onSignal: signals.listen,
    close() {
      copy.close()
      socket.close()
    },
  }
}

/** The other side may call before this page has its call in place; what is older than a moment belongs to a call that is over. */
const earlySignalMs = 5_000

function signalBox() {
  let early: { at: number; fact: SignalFact }[] = []
  let listener: ((fact: SignalFact) => void) | null = null
  return {
    put(fact: SignalFact) {
      if (listener !== null) return listener(fact)
      const at = Date.now()
      early = [...early.filter((one) => at - one.at < earlySignalMs), { at, fact }]
    },
    listen(next: (fact: SignalFact) => void) {
      listener = next
      const waiting = early.filter((one) => Date.now() - one.at < earlySignalMs)
      early = []
      for (const { fact } of waiting) next(fact)
      return () => {
        if (listener === next) listener = null
      }
    },
  }
}

interface Questions {
  /** The newest page takes the media, but one that only lost its connection must not take it back from a newer one: it is given what was held. */
  join(held: RoomState | null): Promise<RoomAnswer>
  snapshot(): Promise<RoomAnswer>
}

/** The room as this page knows it, and the questions that keep it true. */
function roomCopy({ join, snapshot }: Questions) {
  const listeners = new Set<() => void>()
  let feed = emptyFeed
  let view: RoomView = { state: null, status: 'connecting', reason: null }
  let asking = false
  let retry: ReturnType<typeof setTimeout> | undefined

  const show = (change: Partial<RoomView>) => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  async function ask(question: () => Promise<RoomAnswer>): Promise<void> {
    clearTimeout(retry)
    const sentAt = Date.now()
    const answer = await question()
    if (view.status === 'closed') return
    if (!answer.ok) {
      const isFinal = finalCodes.includes(answer.error.code)
      show({ reason: answer.error.message, ...(isFinal ? { status: 'closed' as const } : {}) })
      if (!isFinal) retry = setTimeout(() => void ask(() => join(feed.state)), retryMs)
      return
    }
    observeServerTime({ serverAt: answer.data.serverNow, sentAt, receivedAt: Date.now() })
    feed = takeSnapshot(feed, answer.data)
    show({ state: feed.state, status: 'live', reason: null })
  }

  async function catchUp(): Promise<void> {
    if (asking) return
    asking = true
    await ask(snapshot)
    asking = false
    // What came meanwhile may lie beyond another gap.
    if (needsSnapshot(feed) && view.status === 'live') await catchUp()
  }

  return {
    view: () => view,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hear(fact: NumberedEvent) {
      feed = takeEvent(feed, fact)
      show({ state: feed.state })
      if (feed.state !== null && needsSnapshot(feed)) void catchUp()
    },
    connected(status: SocketState, reason: string | null) {
      if (status === 'live') return void ask(() => join(feed.state))
      clearTimeout(retry)
      show({ status, reason })
    },
    close() {
      clearTimeout(retry)
      view = { ...view, status: 'closed' }
      listeners.clear()
    },
  }
}

/** Names one stay of one page in the room. */
export const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
