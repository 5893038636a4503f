// Checks that the events which members of a live room receive lead to the state of a new snapshot, and that catching up returns the
// same events.
import { expect } from 'vitest'

interface Snapshot<S> {
  state: S
  seq: number
}
interface Numbered<E> {
  seq: number
  event: E
}

/** A member of a live room. */
export interface Watcher<S, E> {
  snapshot(): Promise<Snapshot<S>>
  /** The event with this number as this member received it. */
  heard(seq: number): Promise<E>
  /** The events that the server answers to `since`. */
  caughtUp(since: number): Promise<readonly Numbered<E>[]>
}

/** Runs an action that changes the room. Returns the state after it as the first watcher sees it. */
export async function expectRebuilt<S, E>(
  watchers: readonly Watcher<S, E>[],
  fold: (state: S, event: E) => S,
  action: () => Promise<unknown>,
): Promise<S> {
  const held = await Promise.all(watchers.map(async (watcher) => ({ watcher, before: await watcher.snapshot() })))
  await action()
  const states: S[] = []
  for (const { watcher, before } of held) {
    const fresh = await watcher.snapshot()
    const heard: Numbered<E>[] = []
    for (let seq = before.seq + 1; seq <= fresh.seq; seq += 1) heard.push({ seq, event: await watcher.heard(seq) })
    expect(heard.reduce((state, { event }) => fold(state, event), before.state)).toEqual(fresh.state)
    expect(await watcher.caughtUp(before.seq)).toEqual(heard)
    states.push(fresh.state)
  }
  const [first] = states
  if (first === undefined) throw new Error('no watchers')
  return first
}
