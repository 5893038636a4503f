// One page's hold on one debrief: joins on every fresh connection, folds the numbered facts, looks again for what only a snapshot
// says (own sealed things, abilities), and sends commands. Knows nothing of React.
import { observeServerTime, serverNow } from '#client/lib/clock-offset.ts'
import { roomSocket, type ClientAnswer, type SocketState } from '#client/lib/socket-client.ts'
import type { PersonCommand } from '#shared/contracts/debrief-state.ts'
import { debriefFacts, debriefRequests, type DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { Signal } from '#shared/contracts/rooms.ts'
import { closeReasons } from '#shared/contracts/socket.ts'
import { emptyFeed, hasGap, takeEvent, takeSnapshot } from './debrief-feed.ts'

export interface CallDevice { personId: string; device: string }
export interface DebriefView {
  snapshot: DebriefSnapshot | null
  status: SocketState
  /** Why it is closed, or why joining failed. */
  reason: string | null
  devices: readonly CallDevice[]
}
export interface SignalFact { from: string; to: string; signal: Signal }

export interface DebriefConnection {
  readonly device: string
  view(): DebriefView
  subscribe(listener: () => void): () => void
  /** Null when it was done; else the sentence that says why not. */
  send(command: PersonCommand): Promise<string | null>
  signal(to: string, signal: Signal): void
  onSignal(listener: (fact: SignalFact) => void): () => void
  close(): void
}

const retryMs = 1_500
/** A burst of facts makes one look. */
const gatherMs = 60
/** After a step's time the server decides first, then we look. */
const afterStepMs = 600
const finalCodes = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'NOT_ELIGIBLE', 'HASH_MISMATCH']

export function openDebrief({ loopId, device }: { loopId: string; device: string }): DebriefConnection {
  const socket = roomSocket(loopId, { requests: debriefRequests, facts: debriefFacts })
  const listeners = new Set<() => void>()
  let feed = emptyFeed
  let view: DebriefView = { snapshot: null, status: 'connecting', reason: null, devices: [] }
  let retry: ReturnType<typeof setTimeout> | undefined
  let look: ReturnType<typeof setTimeout> | undefined
  let stepOver: ReturnType<typeof setTimeout> | undefined
  let looking = false
  let lookAgain = false

  const show = (change: Partial<DebriefView>) => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  function take(snapshot: DebriefSnapshot, sentAt: number): void {
    observeServerTime({ serverAt: snapshot.serverNow, sentAt, receivedAt: Date.now() })
    feed = takeSnapshot(feed, snapshot)
    show({ snapshot: feed.snapshot, status: 'live', reason: null })
    watchStep()
  }

  const ask = (name: 'debrief:join' | 'debrief:snapshot'): Promise<ClientAnswer<DebriefSnapshot>> =>
    name === 'debrief:join' ? socket.request(name, { loopId, device }) : socket.request(name, { loopId })

  async function join(): Promise<void> {
    clearTimeout(retry)
    const sentAt = Date.now()
    const answer = await ask('debrief:join')
    if (view.status === 'closed') return
    if (answer.ok) return take(answer.data, sentAt)
    // A closed debrief takes nobody in, and is still there to be read.
    const read = answer.error.code === 'ILLEGAL_TRANSITION' ? await ask('debrief:snapshot') : answer
    if (read.ok) return take(read.data, sentAt)
    const over = finalCodes.includes(answer.error.code) || answer.error.code === 'ILLEGAL_TRANSITION'
    if (over) return show({ status: 'closed', reason: answer.error.message })
    show({ reason: answer.error.message })
    retry = setTimeout(() => void join(), retryMs)
  }

  async function refresh(): Promise<void> {
    clearTimeout(look)
    look = undefined
    if (looking) {
      lookAgain = true
      return
    }
    looking = true
    const sentAt = Date.now()
    const answer = await ask('debrief:snapshot')
    looking = false
    if (view.status === 'closed') return
    if (answer.ok) take(answer.data, sentAt)
    if (lookAgain || hasGap(feed)) lookSoon(answer.ok ? gatherMs : retryMs)
    lookAgain = false
  }

  function lookSoon(afterMs = gatherMs): void {
    look ??= setTimeout(() => void refresh(), afterMs)
  }

  /** What one may press can change with the clock alone. */
  function watchStep(): void {
    clearTimeout(stepOver)
    const endsAt = feed.snapshot?.state.stepEndsAt ?? null
    const left = endsAt === null ? 0 : endsAt - serverNow()
    if (left > 0) stepOver = setTimeout(() => lookSoon(), left + afterStepMs)
  }

  socket.on('debrief:event', ({ debriefId, seq, event }) => {
    if (feed.snapshot !== null && debriefId !== feed.snapshot.debriefId) return
    feed = takeEvent(feed, { seq, event })
    show({ snapshot: feed.snapshot })
    if (feed.snapshot !== null) lookSoon()
  })
  socket.on('debrief:devices', ({ devices }) => show({ devices }))
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
      const answer = await socket.request('debrief:command', { loopId, command })
      // Own sealed things are told in no fact.
      await refresh()
      return answer.ok ? null : answer.error.message
    },
    signal: (to, signal) => void socket.request('debrief:signal', { loopId, from: device, to, signal }),
    onSignal: (listener) => socket.on('debrief:signal', (fact) => {
      if (fact.to === device) listener(fact)
    }),
    close() {
      for (const timer of [retry, look, stepOver]) clearTimeout(timer)
      view = { ...view, status: 'closed' }
      listeners.clear()
      socket.close()
    },
  }
}

/** Names one stay of one page at the table. */
export const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
