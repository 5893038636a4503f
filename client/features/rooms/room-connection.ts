// One page's hold on one round: joins on every fresh connection, folds the numbered facts, asks for a snapshot where the
// numbers say that something is missing, and sends commands. Knows nothing of React.
import { observeServerTime } from '#client/lib/clock-offset.ts'
import { roomSocket, type ClientAnswer, type SocketState } from '#client/lib/socket-client.ts'
import type { z } from 'zod'
import type { roomPersonCommandSchema, RoomSide, RoomState } from '#shared/contracts/room-state.ts'
import { roomFacts, roomRequests, type Signal } from '#shared/contracts/rooms.ts'
import { closeReasons } from '#shared/contracts/socket.ts'
import { emptyFeed, needsSnapshot, takeEvent, takeSnapshot } from './room-feed.ts'

export type RoomPersonCommand = z.infer<typeof roomPersonCommandSchema>
export interface RoomSnapshot { state: RoomState; seq: number; serverNow: number }
export interface RoomView {
  state: RoomState | null
  status: SocketState
  /** Why it is closed, or why joining failed. */
  reason: string | null
}
export interface SignalFact { from: string; to: string; signal: Signal }

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

interface RoomOptions { roundId: string; side: RoomSide; device: string }
const retryMs = 1_500

export function openRoom({ roundId, side, device }: RoomOptions): RoomConnection {
  const socket = roomSocket(roundId, { requests: roomRequests, facts: roomFacts })
  const listeners = new Set<() => void>()
  let feed = emptyFeed
  let view: RoomView = { state: null, status: 'connecting', reason: null }
  let asking = false
  let retry: ReturnType<typeof setTimeout> | undefined

  const show = (change: Partial<RoomView>) => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  /** The newest page takes the media, but one that only lost its connection must not take it back from a newer one. */
  const joinDevice = () => feed.state?.presence[side].mediaDevice ?? device

  async function ask(question: () => Promise<ClientAnswer<RoomSnapshot>>): Promise<void> {
    clearTimeout(retry)
    const sentAt = Date.now()
    const answer = await question()
    if (view.status === 'closed') return
    if (answer.ok) {
      observeServerTime({ serverAt: answer.data.serverNow, sentAt, receivedAt: Date.now() })
      feed = takeSnapshot(feed, answer.data)
      return show({ state: feed.state, status: 'live', reason: null })
    }
    const final = answer.error.code === 'NOT_FOUND' || answer.error.code === 'FORBIDDEN' || answer.error.code === 'UNAUTHENTICATED'
    if (final) return show({ status: 'closed', reason: answer.error.message })
    show({ reason: answer.error.message })
    retry = setTimeout(() => void join(), retryMs)
  }

  const join = () => ask(() => socket.request('room:join', { roundId, device: joinDevice() }))

  async function catchUp(): Promise<void> {
    if (asking) return
    asking = true
    await ask(() => socket.request('room:snapshot', { roundId }))
    asking = false
  }

  socket.on('room:event', (fact) => {
    if (fact.roundId !== roundId) return
    feed = takeEvent(feed, fact)
    show({ state: feed.state })
    if (feed.state !== null && needsSnapshot(feed)) void catchUp()
  })
  socket.onState((status, reason) => {
    if (status === 'live') return void join()
    clearTimeout(retry)
    show({ status, reason: reason === undefined ? null : closeReasons[reason].message })
  })

  return {
    device,
    view: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async send(command) {
      const answer = await socket.request('room:command', { roundId, command })
      return answer.ok ? null : answer.error.message
    },
    // An unanswered signal needs no word: the call sends its offer again until it is connected.
    signal: (to, signal) => void socket.request('room:signal', { roundId, from: device, to, signal }),
    onSignal: (listener) => socket.on('room:signal', (fact) => {
      if (fact.roundId === roundId && fact.to === device) listener(fact)
    }),
    close() {
      clearTimeout(retry)
      view = { ...view, status: 'closed' }
      listeners.clear()
      socket.close()
    },
  }
}

/** Names one stay of one page in the room. */
export const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
