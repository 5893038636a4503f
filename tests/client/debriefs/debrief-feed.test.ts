import { describe, expect, it } from 'vitest'
import { emptyFeed, hasGap, takeEvent, takeSnapshot } from '#client/features/debriefs/debrief-feed.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { ownPart } from '#shared/domain/debrief/ballots.ts'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'
import { demoInput, opened, Room } from '../../domain/debrief/debrief-room.ts'

const first = opened(demoInput)
const snapshotOf = (state: DebriefSnapshot['state'], seq: number): DebriefSnapshot => ({
  loopId: 'loop',
  debriefId: 'debrief',
  candidateName: 'Mara',
  roleTitle: 'PM',
  meId: 'br',
  state,
  own: ownPart(first, 'br'),
  packageIntact: true,
  abilities: ['open'],
  seq,
  serverNow: 0,
})
const room = new Room().toWalk()
const facts = room.events.map((event, at) => ({ seq: at + 1, event }))

describe('what a page holds of a debrief', () => {
  it('[DR-1] folds facts in whatever order they come to what the server has', () => {
    const shuffled = facts.toSorted((a, b) => ((a.seq * 7) % 11) - ((b.seq * 7) % 11))
    const feed = shuffled.reduce(takeEvent, takeSnapshot(emptyFeed, snapshotOf(first.public, 0)))
    expect(feed.snapshot?.state).toEqual(room.state)
    expect(hasGap(feed)).toBe(false)
  })
  it('waits behind a gap until a snapshot fills it, and takes no fact twice', () => {
    const [one, two, three] = facts
    if (one === undefined || two === undefined || three === undefined) throw new Error('three facts')
    const gapped = takeEvent(takeEvent(takeSnapshot(emptyFeed, snapshotOf(first.public, 0)), one), three)
    expect([hasGap(gapped), gapped.snapshot?.seq]).toEqual([true, 1])
    const state = [one, two].reduce((before, { event }) => reduceDebrief(before, event), first.public)
    const filled = takeSnapshot(gapped, snapshotOf(state, 2))
    expect([hasGap(filled), filled.snapshot?.seq]).toEqual([false, 3])
    expect(takeEvent(filled, two).snapshot).toEqual(filled.snapshot)
  })
  it('keeps facts that come before the first snapshot', () => {
    const feed = takeSnapshot(facts.reduce(takeEvent, emptyFeed), snapshotOf(first.public, 0))
    expect(feed.snapshot?.state).toEqual(room.state)
  })
  it('does not go back to an older snapshot', () => {
    const feed = facts.reduce(takeEvent, takeSnapshot(emptyFeed, snapshotOf(first.public, 0)))
    expect(takeSnapshot(feed, snapshotOf(first.public, 0))).toEqual(feed)
  })
  it('[DR-7] offers nothing of the last step in the next one', () => {
    const feed = takeSnapshot(emptyFeed, snapshotOf(first.public, 0))
    expect(feed.snapshot?.abilities).toEqual(['open'])
    expect(
      takeEvent(feed, { seq: 1, event: { type: 'stepEntered', step: 'ROLL_CALL', endsAt: 1 } }).snapshot?.abilities,
    ).toEqual([])
    const voided = { by: 'br', at: 1, reason: 'A sealed note was changed afterwards.' }
    expect(takeEvent(feed, { seq: 1, event: { type: 'voided', voided } }).snapshot?.abilities).toEqual([])
  })
})
