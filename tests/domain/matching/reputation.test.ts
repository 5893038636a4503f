import { describe, expect, it } from 'vitest'
import { creditNorm, creditsAfter, startCredits, type CreditEvent } from '#shared/domain/matching/credits.ts'
import { cancelPenalty, noShowConsequence, reliability, reputationBand } from '#shared/domain/matching/reliability.ts'
import { day, hour, now } from './support.ts'

describe('missed rounds', () => {
  it.each([[25 * hour, 0], [24 * hour, 0], [24 * hour - 1, 0.25], [2 * hour, 0.25], [2 * hour - 1, 0.5], [0, 0.5]])(
    '[MT-9] cancelling %i ms ahead counts %f of a no-show', (noticeMs, share) => {
      expect(cancelPenalty(noticeMs)).toBe(share)
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

  it.each([[24, 0, 32 / 34], [6, 3, 14 / 19], [0, 0, 0.8], [undefined, undefined, 0.8]])('[MT-9] %s shows and %s no-shows', (shows, noShows, value) => {
    expect(reliability({ ...(shows === undefined ? {} : { shows }), ...(noShows === undefined ? {} : { noShows }) })).toBe(value)
  })
})

describe('bands', () => {
  it.each([
    [{ shows: 4, noShows: 0, noteSets: 4, meanQuality: 90 }, { reliability: 'New', quality: null }],
    [{ shows: 5, noShows: 0, noteSets: 5, meanQuality: 80 }, { reliability: 'Reliable', quality: 'Strong notes' }],
    [{ shows: 10, noShows: 0, noteSets: 9, meanQuality: 60 }, { reliability: 'Highly reliable', quality: 'Useful notes' }],
    [{ shows: 2, noShows: 9, noteSets: 5, meanQuality: 59 }, { reliability: null, quality: null }],
  ])('[MT-10] %o', (record, band) => {
    expect(reputationBand(record)).toEqual(band)
  })
})

describe('credits', () => {
  it.each<[number, CreditEvent, number]>([
    [startCredits, { type: 'given', quality: 59 }, 4], [startCredits, { type: 'given', quality: 60 }, 6], [startCredits, { type: 'given', quality: 80 }, 7],
    [startCredits, { type: 'barRaised' }, 7], [startCredits, { type: 'received' }, 2], [-1, { type: 'received' }, -2], [2, { type: 'refunded' }, 4],
  ])('[MT-11] %i, %o → %i', (before, event, after) => {
    expect(creditsAfter(before, event)).toBe(after)
  })

  it.each([[-2, 0], [4, 0.5], [10, 1], [40, 1], [-9, 0]])('[MT-11] %i credits weigh %f', (credits, norm) => {
    expect(creditNorm(credits)).toBe(norm)
  })
})
