import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyFeed,
  needsSnapshot,
  takeEvent,
  takeSnapshot,
  type NumberedEvent,
  type RoomFeed,
} from '#client/features/rooms/room-feed.ts'
import type { RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import { newRoom } from '#shared/domain/room/new-room.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'

const T = 1_800_000_000_000
const start = newRoom({ roundType: 'PDX', minutes: 45, startsAt: T, now: T })
const events: RoomEvent[] = [
  { type: 'presenceChanged', at: T, side: 'candidate', state: 'present', device: 'a' },
  { type: 'presenceChanged', at: T + 1, side: 'interviewer', state: 'present', device: 'b' },
  { type: 'consented', at: T + 2, side: 'candidate', given: true },
  { type: 'consented', at: T + 3, side: 'interviewer', given: true },
  { type: 'wentLive', at: T + 3, phaseEndsAt: T + 120_003 },
  { type: 'withheld', at: T + 4 },
  { type: 'timeChecked', at: T + 5, side: 'candidate' },
  { type: 'phaseStarted', at: T + 6, phaseIndex: 1, phaseEndsAt: T + 180_006 },
]
const facts: NumberedEvent[] = events.map((event, index) => ({ seq: index + 1, event }))
const stateAfter = (count: number): RoomState => events.slice(0, count).reduce(reduceRoom, start)
const snapshotAt = (seq: number) => ({ state: stateAfter(seq), seq })
const take = (feed: RoomFeed, list: readonly NumberedEvent[]) => list.reduce(takeEvent, feed)

describe('what a page holds of a room', () => {
  it('asks for a snapshot before it has one, and keeps what came early', () => {
    const early = take(emptyFeed, facts.slice(0, 3))
    expect(needsSnapshot(early)).toBe(true)
    expect(early.state).toBeNull()
    const held = takeSnapshot(early, snapshotAt(1))
    expect(needsSnapshot(held)).toBe(false)
    expect(held).toEqual({ ...snapshotAt(3), ahead: [] })
  })

  it('[RM-15] folds facts that follow each other without asking', () => {
    const held = take(takeSnapshot(emptyFeed, snapshotAt(0)), facts)
    expect(needsSnapshot(held)).toBe(false)
    expect(held).toEqual({ ...snapshotAt(events.length), ahead: [] })
  })

  it('asks after a gap, shows nothing from beyond it, and goes on from the snapshot', () => {
    const gapped = take(
      takeSnapshot(emptyFeed, snapshotAt(2)),
      [facts[4], facts[5]].filter((fact) => fact !== undefined),
    )
    expect(needsSnapshot(gapped)).toBe(true)
    expect(gapped.state).toEqual(stateAfter(2))
    const held = takeSnapshot(gapped, snapshotAt(5))
    expect(needsSnapshot(held)).toBe(false)
    expect(held.state).toEqual(stateAfter(6))
  })

  it('still asks when the snapshot itself is older than the gap', () => {
    const gapped = takeEvent(takeSnapshot(emptyFeed, snapshotAt(2)), { seq: 7, event: { type: 'withheld', at: T } })
    expect(needsSnapshot(takeSnapshot(gapped, snapshotAt(4)))).toBe(true)
  })

  it('ignores a fact it has and a snapshot from before it', () => {
    const held = takeSnapshot(emptyFeed, snapshotAt(5))
    expect(take(held, facts.slice(0, 5))).toEqual(held)
    expect(takeSnapshot(held, snapshotAt(3))).toEqual(held)
  })

  it('[RM-15] equals the server whatever is lost, doubled or out of order, once it has a fresh snapshot', () => {
    const deliveries = fc.array(fc.constantFrom(...facts), { maxLength: 20 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: events.length }), deliveries, (from, delivered) => {
        const held = take(takeSnapshot(emptyFeed, snapshotAt(from)), delivered)
        // Whatever it shows is a state that the server once had.
        expect(held.state).toEqual(stateAfter(held.seq))
        expect(takeSnapshot(held, snapshotAt(events.length))).toEqual({ ...snapshotAt(events.length), ahead: [] })
      }),
    )
  })
})
