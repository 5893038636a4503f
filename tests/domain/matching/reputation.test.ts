import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costOfRound, creditNorm, creditsAfter, type CreditEvent } from '#shared/domain/matching/credits.ts'
import { creditPolicy } from '#shared/domain/matching/policy.ts'
import {
  cancelPenalty,
  noShowConsequence,
  noShowsCounted,
  reliability,
  reputationBand,
} from '#shared/domain/matching/reliability.ts'
import { day, hour, now } from './support.ts'

describe('missed rounds', () => {
  it.each([
    [25 * hour, 0],
    [24 * hour, 0],
    [24 * hour - 1, 0.25],
    [2 * hour, 0.25],
    [2 * hour - 1, 0.5],
    [0, 0.5],
  ])('[MT-9] cancelling %i ms ahead counts %f of a no-show', (noticeMs, share) => {
    expect(cancelPenalty(noticeMs)).toBe(share)
  })

  it('[I-24] a seat declined a day ahead costs nothing, whatever the reason', () => {
    const before = { shows: 6, noShows: noShowsCounted({ absences: 0, cancelNoticesMs: [] }) }
    const after = { shows: 6, noShows: noShowsCounted({ absences: 0, cancelNoticesMs: [24 * hour, 90 * day] }) }
    expect(reliability(after)).toBe(reliability(before))
  })

  it('[MT-9] late cancellations count their share of a no-show in reliability', () => {
    const noShows = noShowsCounted({ absences: 1, cancelNoticesMs: [25 * hour, 3 * hour, hour] })
    expect(noShows).toBe(1.75)
    expect(reliability({ shows: 6, noShows })).toBeCloseTo(14 / 17.75, 12)
  })

  it.each<[string, number[], ReturnType<typeof noShowConsequence>]>([
    ['none', [], { kind: 'none', until: null }],
    ['the first warns', [now], { kind: 'warning', until: null }],
    ['the second in 30 days', [now - 29 * day, now], { kind: 'scheduledOnly', until: now + 48 * hour }],
    ['the second after 30 days warns again', [now - 30 * day, now], { kind: 'warning', until: null }],
    ['the third', [now - 9 * day, now - 5 * day, now - day], { kind: 'probation', until: now + 13 * day }],
    ['a second one two days ago is served', [now - 9 * day, now - 2 * day], { kind: 'none', until: null }],
    ['a warning fades', [now - 30 * day], { kind: 'none', until: null }],
    ['order does not matter', [now, now - 9 * day, now - 5 * day], { kind: 'probation', until: now + 14 * day }],
  ])('[MT-9] %s', (_, at, consequence) => {
    expect(noShowConsequence(at, now)).toEqual(consequence)
  })

  it.each([
    [24, 0, 32 / 34],
    [6, 3, 14 / 19],
    [0, 0, 0.8],
    [undefined, undefined, 0.8],
  ])('[MT-9] %s shows and %s no-shows', (shows, noShows, value) => {
    expect(
      reliability({ ...(shows === undefined ? {} : { shows }), ...(noShows === undefined ? {} : { noShows }) }),
    ).toBe(value)
  })
})

describe('bands', () => {
  it.each([
    [
      { shows: 4, noShows: 0, noteSets: 4, meanQuality: 90 },
      { reliability: 'New', quality: null },
    ],
    [
      { shows: 5, noShows: 0, noteSets: 5, meanQuality: 80 },
      { reliability: 'Reliable', quality: 'Strong notes' },
    ],
    [
      { shows: 10, noShows: 0, noteSets: 9, meanQuality: 60 },
      { reliability: 'Highly reliable', quality: 'Useful notes' },
    ],
    [
      { shows: 2, noShows: 9, noteSets: 5, meanQuality: 59 },
      { reliability: null, quality: null },
    ],
  ])('[MT-10] %o', (record, band) => {
    expect(reputationBand(record)).toEqual(band)
  })

  it('[MT-10] whatever the record, what is shown holds no digit', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.nat(30),
        fc.integer({ min: 0, max: 100 }),
        (shows, noShows, noteSets, meanQuality) => {
          expect(JSON.stringify(reputationBand({ shows, noShows, noteSets, meanQuality }))).not.toMatch(/\d/)
        },
      ),
    )
  })
})

describe('credits', () => {
  it.each<[number, CreditEvent, number]>([
    [creditPolicy.start, { type: 'given', quality: 59 }, 4],
    [creditPolicy.start, { type: 'given', quality: 60 }, 6],
    [creditPolicy.start, { type: 'given', quality: 80 }, 7],
    [creditPolicy.start, { type: 'barRaised' }, 7],
    [creditPolicy.start, { type: 'received' }, 2],
    [-1, { type: 'received' }, -2],
    [2, { type: 'refunded', cost: 2 }, 4],
    [-2, { type: 'received' }, -2],
    [0, { type: 'received' }, -2],
  ])('[MT-11] %i, %o → %i', (before, event, after) => {
    expect(creditsAfter(before, event)).toBe(after)
  })

  it('[MT-11] a newcomer starts with four, and a refund gives back what was taken, at the floor too', () => {
    expect(creditPolicy.start).toBe(4)
    for (const credits of [-2, -1, 0, 4]) {
      const cost = costOfRound(credits)
      expect(creditsAfter(creditsAfter(credits, { type: 'received' }), { type: 'refunded', cost })).toBe(credits)
    }
    expect([-2, -1, 0, 4].map(costOfRound)).toEqual([0, 1, 2, 2])
  })

  it.each([
    [-2, 0],
    [4, 0.5],
    [10, 1],
    [40, 1],
    [-9, 0],
  ])('[MT-11] %i credits weigh %f', (credits, norm) => {
    expect(creditNorm(credits)).toBe(norm)
  })
})
