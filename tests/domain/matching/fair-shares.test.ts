import { describe, expect, it } from 'vitest'
import { exposureByGroup, owedACandidate, waitsByGroup, type Willing } from '#shared/domain/matching/fair-shares.ts'
import { day, now, second } from './support.ts'

const willing = (id: string, over: Partial<Willing> = {}): Willing => ({
  id,
  group: 'en',
  lastOfferAt: null,
  willingSince: now - 30 * day,
  ...over,
})

describe('exposure', () => {
  it('[MT-15] a week without an offer, counted from when they became willing, and the longest without first', () => {
    const people = [
      willing('offered yesterday', { lastOfferAt: now - day }),
      willing('a week ago', { lastOfferAt: now - 7 * day }),
      willing('never'),
      willing('new here', { willingSince: now - 6 * day }),
      willing('back after a pause', { lastOfferAt: now - 90 * day, willingSince: now - 8 * day }),
    ]
    expect(owedACandidate(people, now)).toEqual(['never', 'back after a pause', 'a week ago'])
    expect(owedACandidate(people.toReversed(), now)).toEqual(['never', 'back after a pause', 'a week ago'])
  })

  it('[MT-15] the share of each group that was offered somebody this week', () => {
    const people = [
      willing('a', { lastOfferAt: now - day }),
      willing('b'),
      willing('c', { group: 'de', lastOfferAt: now - 7 * day }),
    ]
    expect(exposureByGroup(people, now)).toEqual({ en: 0.5, de: 0 })
    expect(exposureByGroup([], now)).toEqual({})
  })
})

describe('waits', () => {
  const waits = (group: string, seconds: readonly number[]) => seconds.map((each) => ({ group, waitMs: each * second }))
  const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

  it('[MT-16] median and ninetieth percentile by group', () => {
    expect(waitsByGroup(waits('en', oneToTen.toReversed()))).toEqual([
      { group: 'en', p50: 5 * second, p90: 9 * second, alert: false },
    ])
    expect(waitsByGroup(waits('en', [7]))).toEqual([{ group: 'en', p50: 7 * second, p90: 7 * second, alert: false }])
    expect(waitsByGroup([])).toEqual([])
  })

  it('[MT-16] an alert above one and a half times the median group, not at it', () => {
    const alerts = (slow: number) =>
      waitsByGroup([...waits('en', [10]), ...waits('fr', [10]), ...waits('ja', [slow])])
        .filter(({ alert }) => alert)
        .map(({ group }) => group)
    expect(alerts(15)).toEqual([])
    expect(alerts(15.1)).toEqual(['ja'])
  })
})
