// One page's hold on one debrief: joins on every fresh connection, folds the numbered facts, looks again for what only a snapshot
// says (own sealed things, abilities), and sends commands. Knows nothing of React.
import { observeServerTime, serverNow } from '#client/lib/clock-offset.ts'
import { roomSocket, type ClientAnswer, type SocketState } from '#client/lib/socket-client.ts'
import type { PersonCommand } from '#shared/contracts/debrief-state.ts'
import { debriefFacts, debriefRequests, type DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { Signal } from '#shared/contracts/rooms.ts'
import { closeReasons } from '#shared/contracts/socket.ts'
import { emptyFeed, hasGap, takeEvent, takeSnapshot, type NumberedEvent } from './debrief-feed.ts'
import { lookAgain } from './look-again.ts'

export interface CallDevice {
  personId: string
  device: string
}
export interface DebriefView {
  snapshot: DebriefSnapshot | null
  status: SocketState
  /** Why it is closed, or why joining failed. */
  reason: string | null
  devices: readonly CallDevice[]
}
export interface SignalFact {
  from: string
  to: string
  signal: Signal
}

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
/** After a step's time the server decides first, then we look. */
const afterStepMs = 600
const finalCodes = ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'NOT_ELIGIBLE', 'HASH_MISMATCH', 'ILLEGAL_TRANSITION']

const openSocket = (loopId: string) => roomSocket(loopId, { requests: debriefRequests, facts: debriefFacts })
type DebriefSocket = ReturnType<typeof openSocket>

export function openDebrief({ loopId, device }: { loopId: string; device: string }): DebriefConnection {
  const socket = openSocket(loopId)
  const held = holdView(socket, loopId)
  const join = joining({ socket, loopId, device, held })

  socket.on('debrief:event', (fact) => held.hear(fact))
  socket.on('debrief:devices', ({ devices }) => held.show({ devices }))
  socket.onState((status, reason) => {
    if (status === 'live') return void join.now()
    join.stop()
    held.show({ status, reason: reason === undefined ? null : closeReasons[reason].message })
  })

  return {
    device,
    view: held.view,
    subscribe: held.subscribe,
    async send(command) {
      const answer = await socket.request('debrief:command', { loopId, command })
      // Own sealed things are told in no fact.
      await held.look.now()
      return answer.ok ? null : answer.error.message
    },
    signal: (to, signal) => void socket.request('debrief:signal', { loopId, from: device, to, signal }),
    onSignal: (listener) =>
      socket.on('debrief:signal', (fact) => {
        if (fact.to === device) listener(fact)
      }),
    close() {
      join.stop()
      held.stop()
      socket.close()
    },
  }
}

type HeldView = ReturnType<typeof holdView>

/** What the page shows: the feed, and whatever the connection says of itself. */
function holdView(socket: DebriefSocket, loopId: string) {
  const listeners = new Set<() => void>()
  let feed = emptyFeed
  let view: DebriefView = { snapshot: null, status: 'connecting', reason: null, devices: [] }
  const show = (change: Partial<DebriefView>) => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }
  function take(snapshot: DebriefSnapshot, sentAt: number): void {
    observeServerTime({ serverAt: snapshot.serverNow, sentAt, receivedAt: Date.now() })
    feed = takeSnapshot(feed, snapshot)
    show({ snapshot: feed.snapshot, status: 'live', reason: null })
    // What one may press can change with the clock alone.
    const left = (feed.snapshot?.state.stepEndsAt ?? 0) - serverNow()
    look.at(left > 0 ? left + afterStepMs : 0)
  }
  const look = lookAgain(async () => {
    const sentAt = Date.now()
    const answer = await socket.request('debrief:snapshot', { loopId })
    if (answer.ok && view.status !== 'closed') take(answer.data, sentAt)
    return hasGap(feed) && view.status === 'live'
  })
  return {
    view: () => view,
    show,
    take,
    look,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hear({ debriefId, seq, event }: { debriefId: string } & NumberedEvent) {
      if (feed.snapshot !== null && debriefId !== feed.snapshot.debriefId) return
      feed = takeEvent(feed, { seq, event })
      show({ snapshot: feed.snapshot })
      if (feed.snapshot !== null) look.soon()
    },
    stop() {
      look.stop()
      view = { ...view, status: 'closed' }
      listeners.clear()
    },
  }
}

/** Takes a seat on every fresh connection, and tries again where that can help. */
function joining({
  socket,
  loopId,
  device,
  held,
}: {
  socket: DebriefSocket
  loopId: string
  device: string
  held: HeldView
}) {
  let retry: ReturnType<typeof setTimeout> | undefined
  async function ask(): Promise<ClientAnswer<DebriefSnapshot>> {
    const seat = await socket.request('debrief:join', { loopId, device })
    if (seat.ok || seat.error.code !== 'ILLEGAL_TRANSITION') return seat
    // A closed debrief takes nobody in, and is still there to be read.
    const read = await socket.request('debrief:snapshot', { loopId })
    return read.ok ? read : seat
  }
  async function now(): Promise<void> {
    clearTimeout(retry)
    const sentAt = Date.now()
    const answer = await ask()
    if (held.view().status === 'closed') return
    if (answer.ok) return held.take(answer.data, sentAt)
    if (finalCodes.includes(answer.error.code)) return held.show({ status: 'closed', reason: answer.error.message })
    held.show({ reason: answer.error.message })
    retry = setTimeout(() => void now(), retryMs)
  }
  return { now, stop: () => clearTimeout(retry) }
}

/** Names one stay of one page at the table. */
export const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
