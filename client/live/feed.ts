// A page's copy of a live room: the newest snapshot with the numbered events since folded into it. Events may come early,
// twice or not at all; the number says which, and what cannot be placed waits until the gap is filled.
import type { LiveCaughtUp, LiveSnapshot, Numbered } from './live-description.ts'

export interface Feed<S, E> {
  snapshot: S | null
  /** Events beyond a gap, or from before the first snapshot. */
  ahead: readonly Numbered<E>[]
}
type Fold<S, E> = (held: S, event: E) => S

export const emptyFeed = { snapshot: null, ahead: [] } as const

export const hasGap = (feed: Feed<unknown, unknown>): boolean => feed.snapshot !== null && feed.ahead.length > 0

export function feedOf<S extends LiveSnapshot, E>(fold: Fold<S, E>) {
  function folded({ snapshot, ahead }: Feed<S, E>): Feed<S, E> {
    if (snapshot === null) return { snapshot, ahead }
    let held = snapshot
    const rest: Numbered<E>[] = []
    for (const { seq, event } of ahead.toSorted((a, b) => a.seq - b.seq)) {
      if (seq === held.seq + 1) held = { ...fold(held, event), seq }
      else if (seq > held.seq) rest.push({ seq, event })
    }
    return { snapshot: held, ahead: rest }
  }

  const takeEvent = (feed: Feed<S, E>, event: Numbered<E>): Feed<S, E> =>
    folded({ ...feed, ahead: [...feed.ahead, event] })

  /** A late answer to an old question may be behind what the events have told since. */
  const takeSnapshot = (feed: Feed<S, E>, snapshot: S): Feed<S, E> =>
    feed.snapshot !== null && snapshot.seq < feed.snapshot.seq ? feed : folded({ ...feed, snapshot })

  /** The missed events instead of a snapshot, with what no event says. Null when they do not follow what is held. */
  function takeCaughtUp(feed: Feed<S, E>, { caughtUp, since, events, ...part }: LiveCaughtUp<E>): Feed<S, E> | null {
    if (!caughtUp || feed.snapshot === null || since > feed.snapshot.seq) return null
    if (part.seq < feed.snapshot.seq) return feed
    const { snapshot } = folded({ snapshot: feed.snapshot, ahead: events })
    if (snapshot?.seq !== part.seq) return null
    return folded({ snapshot: { ...snapshot, ...part }, ahead: feed.ahead })
  }

  return { takeEvent, takeSnapshot, takeCaughtUp }
}
