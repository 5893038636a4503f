import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { debriefLive } from '#client/features/debriefs/debrief-live.ts'
import { roomLive } from '#client/features/rooms/room-live.ts'
import { emptyFeed, feedOf, hasGap } from '#client/live/feed.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { ownPart } from '#shared/domain/debrief/ballots.ts'
import { demoInput, opened, Room } from '../../domain/debrief/debrief-room.ts'
import { caughtUpAt, events, numbered, snapshotAt, stateAfter, T } from './room-script.ts'

const { takeEvent, takeSnapshot, takeCaughtUp } = feedOf(roomLive('round', 'candidate').fold)
type RoomFeed = ReturnType<typeof takeEvent>
const from = (seq: number): RoomFeed => takeSnapshot(emptyFeed, snapshotAt(seq))
const take = (feed: RoomFeed, list: typeof numbered) => list.reduce(takeEvent, feed)
const last = events.length

describe('a page’s copy of a live room', () => {
  it('keeps what came before its first snapshot', () => {
    const early = take(emptyFeed, numbered.slice(0, 3))
    expect(early.snapshot).toBeNull()
    expect(takeSnapshot(early, snapshotAt(1))).toEqual({ snapshot: snapshotAt(3), ahead: [] })
  })

  it('[RM-15] folds events that follow each other without asking', () => {
    const held = take(from(0), numbered)
    expect(hasGap(held)).toBe(false)
    expect(held.snapshot).toEqual(snapshotAt(last))
  })

  it('shows nothing from beyond a gap, and goes on from the snapshot that fills it', () => {
    const gapped = take(from(2), numbered.slice(4, 6))
    expect(hasGap(gapped)).toBe(true)
    expect(gapped.snapshot).toEqual(snapshotAt(2))
    const held = takeSnapshot(gapped, snapshotAt(5))
    expect(hasGap(held)).toBe(false)
    expect(held.snapshot).toEqual(snapshotAt(6))
  })

  it('still has a gap when the snapshot is older than the gap', () => {
    const gapped = takeEvent(from(2), { seq: 7, event: { type: 'withheld', at: T } })
    expect(hasGap(takeSnapshot(gapped, snapshotAt(4)))).toBe(true)
  })

  it('ignores an event it has and a snapshot from before it', () => {
    const held = from(5)
    expect(take(held, numbered.slice(0, 5))).toEqual(held)
    expect(takeSnapshot(held, snapshotAt(3))).toEqual(held)
  })
})

describe('the missed events instead of a snapshot', () => {
  it('are folded, and what lay beyond the gap after them', () => {
    const gapped = take(from(2), numbered.slice(6, 8))
    expect(takeCaughtUp(gapped, caughtUpAt(2, 6))).toEqual({ snapshot: snapshotAt(8), ahead: [] })
  })
  it('may be none', () => expect(takeCaughtUp(from(4), caughtUpAt(4, 4))).toEqual(from(4)))
  it('change nothing when events have told more meanwhile', () =>
    expect(takeCaughtUp(from(6), caughtUpAt(2, 5))).toEqual(from(6)))
  it.each([
    ['begin after what is held', from(2), caughtUpAt(4, 6)],
    ['have a hole', from(2), { ...caughtUpAt(2, 6), events: numbered.slice(3, 6) }],
    ['end early', from(2), { ...caughtUpAt(2, 6), events: numbered.slice(2, 5) }],
    ['come before any snapshot', emptyFeed, caughtUpAt(0, 3)],
  ])('are not taken when they %s', (_why, feed, answer) => expect(takeCaughtUp(feed, answer)).toBeNull())
})

type Arrival = { event: (typeof numbered)[number] } | { snapshot: number } | { since: number; seq: number }
/** What may reach a page: any event, however late or often, and the answer to a question from any time before. */
const arrival: fc.Arbitrary<Arrival> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ event: fc.constantFrom(...numbered) }) },
  fc.record({ snapshot: fc.integer({ min: 0, max: last }) }),
  fc.record({ since: fc.integer({ min: 0, max: last }), seq: fc.integer({ min: 0, max: last }) }),
)

describe('[RM-15] whatever is dropped, doubled, late or out of order', () => {
  const arrive = (feed: RoomFeed, what: Arrival): RoomFeed => {
    if ('event' in what) return takeEvent(feed, what.event)
    if ('snapshot' in what) return takeSnapshot(feed, snapshotAt(what.snapshot))
    return what.since > what.seq ? feed : (takeCaughtUp(feed, caughtUpAt(what.since, what.seq)) ?? feed)
  }
  it('the copy is a state that the server once had, never an older one than before, and a catch-up makes it the newest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: last }), fc.array(arrival, { maxLength: 25 }), (begin, arrivals) => {
        const held = arrivals.reduce((feed, what) => {
          const next = arrive(feed, what)
          expect(next.snapshot?.seq).toBeGreaterThanOrEqual(feed.snapshot?.seq ?? 0)
          return next
        }, from(begin))
        const seq = held.snapshot?.seq ?? 0
        expect(held.snapshot?.state).toEqual(stateAfter(seq))
        const fresh = { snapshot: snapshotAt(last), ahead: [] }
        expect(takeCaughtUp(held, caughtUpAt(seq, last))).toEqual(fresh)
        expect(takeSnapshot(held, snapshotAt(last))).toEqual(fresh)
      }),
    )
  })
})

describe('a page’s copy of a debrief', () => {
  const feed = feedOf(debriefLive('loop').fold)
  const first = opened(demoInput)
  const own = ownPart(first, 'br')
  const snapshotOf = (state: DebriefSnapshot['state'], seq: number): DebriefSnapshot => ({
    loopId: 'loop',
    debriefId: 'debrief',
    candidateName: 'Mara',
    roleTitle: 'PM',
    meId: 'br',
    state,
    own,
    packageIntact: true,
    abilities: ['open'],
    seq,
    serverNow: 0,
  })
  const start = feed.takeSnapshot(emptyFeed, snapshotOf(first.public, 0))
  const room = new Room().toWalk()
  const told = room.events.map((event, at) => ({ seq: at + 1, event }))

  it('[DR-1] folds events in any order to what the server has', () => {
    const shuffled = told.toSorted((a, b) => ((a.seq * 7) % 11) - ((b.seq * 7) % 11))
    const held = shuffled.reduce(feed.takeEvent, start)
    expect(held.snapshot?.state).toEqual(room.state)
    expect(hasGap(held)).toBe(false)
  })
  it('[DR-1] catches up with the missed events and with what no event says', () => {
    const held = told.slice(0, 4).reduce(feed.takeEvent, start)
    const part = {
      debriefId: 'debrief',
      own: { ...own, doneReading: true },
      packageIntact: false,
      abilities: ['close'],
    }
    const seq = told.length
    const caughtUp = { caughtUp: true as const, since: 4, seq, serverNow: 5, events: told.slice(4), ...part }
    expect(feed.takeCaughtUp(held, caughtUp)?.snapshot).toEqual({
      ...snapshotOf(room.state, seq),
      ...part,
      serverNow: 5,
    })
  })
  it('[DR-7] offers nothing of the last step in the next one', () => {
    expect(start.snapshot?.abilities).toEqual(['open'])
    const after = (event: (typeof told)[number]['event']) =>
      feed.takeEvent(start, { seq: 1, event }).snapshot?.abilities
    expect(after({ type: 'stepEntered', step: 'ROLL_CALL', endsAt: 1 })).toEqual([])
    expect(after({ type: 'voided', voided: { by: 'br', at: 1, reason: 'A sealed note was changed.' } })).toEqual([])
  })
})
