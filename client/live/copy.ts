// The room as this page knows it, for those who look at it.
import { observeServerTime } from '#client/lib/clock-offset.ts'
import type { SocketState } from '#client/lib/socket-client.ts'
import { emptyFeed, feedOf, hasGap, type Feed } from './feed.ts'
import type { LiveCaughtUp, LiveDescription, LiveSnapshot, Numbered } from './live-description.ts'
import type { LiveDevice } from './wire.ts'

export interface LiveView<S> {
  snapshot: S | null
  status: SocketState
  /** Why it is closed, or why joining failed. */
  reason: string | null
  /** Who is here with which device, if the room sends it. */
  devices: readonly LiveDevice[]
}

export interface LiveCopy<S, E> {
  view(): LiveView<S>
  subscribe(listener: () => void): () => void
  show(change: Partial<LiveView<S>>): void
  /** False when the event is about another room. */
  hear(event: Numbered<E> & Readonly<Record<string, unknown>>): boolean
  /** False when the answer cannot be placed: then only a whole snapshot helps. */
  take(answer: S | LiveCaughtUp<E>, sentAt: number): boolean
  hasGap(): boolean
  close(): void
}

export function liveCopy<S extends LiveSnapshot, E>(description: LiveDescription<S, E, never>): LiveCopy<S, E> {
  const { takeEvent, takeSnapshot, takeCaughtUp } = feedOf<S, E>(description.fold)
  const listeners = new Set<() => void>()
  let feed: Feed<S, E> = emptyFeed
  let view: LiveView<S> = { snapshot: null, status: 'connecting', reason: null, devices: [] }

  const show = (change: Partial<LiveView<S>>) => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }
  const isOf = (message: object) => description.isOf({ ...message }, feed.snapshot)
  const taken = (answer: S | LiveCaughtUp<E>): Feed<S, E> | null => {
    if (isCaughtUp(answer)) return isOf(answer) ? takeCaughtUp(feed, answer) : null
    // Another room has taken the place of the one that is held, and counts from its own beginning.
    return isOf(answer) ? takeSnapshot(feed, answer) : takeSnapshot(emptyFeed, answer)
  }

  return {
    view: () => view,
    show,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hear({ seq, event, ...named }) {
      if (!isOf(named)) return false
      feed = takeEvent(feed, { seq, event })
      show({ snapshot: feed.snapshot })
      return feed.snapshot !== null
    },
    take(answer, sentAt) {
      observeServerTime({ serverAt: answer.serverNow, sentAt, receivedAt: Date.now() })
      const next = taken(answer)
      if (next === null) return false
      feed = next
      show({ snapshot: feed.snapshot, status: 'live', reason: null })
      return true
    },
    hasGap: () => hasGap(feed),
    close() {
      view = { ...view, status: 'closed' }
      listeners.clear()
    },
  }
}

const isCaughtUp = <S, E>(answer: S | LiveCaughtUp<E>): answer is LiveCaughtUp<E> =>
  typeof answer === 'object' && answer !== null && 'caughtUp' in answer
