import { describe, expect, it } from 'vitest'
import { offerRule } from '#server/scripts/rules/offer.ts'

/** What the script prints, without starting a process. */
function offer(input: unknown): Record<string, unknown> {
  const answer = offerRule.answer(input)
  return answer.ok ? { ok: true, ...answer.value } : { ok: false, ...answer.rejection }
}
const own = {
  place: 'Lisbon',
  vesting: { percents: [25, 25, 25, 25], describes: '2026' },
  split: { base: 70, bonus: 10, stock: 20, describes: '2026-03' },
  ranges: [{ level: 5, low: 70, high: 90, describes: '2026-03-31' }],
  means: [],
  notes: [{ text: 'Ours.', describes: null }],
}
const fromJson = (text: string): unknown => JSON.parse(text)

describe('rule offer', () => {
  it('[OF-2] answers an offer in its parts, and nothing else', () => {
    const answer = offer({ base: 150_000, signOn: [55_000, 45_000], grant: 150_000, now: '2026-11-22' })
    expect(Object.keys(answer)).toEqual(['ok', 'offer', 'years', 'total', 'banner', 'figures'])
    expect(answer).toMatchObject({
      offer: { base: 150_000, signOn: [55_000, 45_000], grant: 150_000, bonus: 0 },
      total: 850_000,
    })
    expect(answer.years).toMatchObject([{ total: 212_500 }, { total: 217_500 }, { total: 210_000 }, { total: 210_000 }])
  })
  it('[OF-3] answers a yearly total with its parts', () => {
    expect(offer({ total: 165, now: '2026-11-22' })).toMatchObject({
      parts: { base: 82.5, bonus: 33, stock: 49.5 },
      offer: { base: 82.5, signOn: [], bonus: 33, grant: 198 },
      years: [{ stock: 9.9 }, { stock: 29.7 }, { stock: 79.2 }, { stock: 79.2 }],
      total: 660,
    })
  })
  it('[OF-1] your own figures replace the reported ones', () => {
    expect(offer({ total: 100, data: own, now: '2026-11-22' })).toMatchObject({
      parts: { base: 70, bonus: 10, stock: 20 },
      years: [{ stock: 20 }, { stock: 20 }, { stock: 20 }, { stock: 20 }],
      figures: [
        { figure: 'vesting', describes: '2026', stale: false },
        { figure: 'split' },
        { figure: 'range.L5' },
        { figure: 'note.1', describes: null, stale: true },
      ],
    })
  })
  it('[OF-4] staleness is judged on the day given, else today', () => {
    const stale = (now?: string) =>
      (offer({ total: 1, ...(now === undefined ? {} : { now }) }).figures as { figure: string; stale: boolean }[]).find(
        ({ figure }) => figure === 'note.6',
      )?.stale
    expect([stale('2025-12-31'), stale('2026-01-02'), stale()]).toEqual([false, true, true])
  })
  it.each<[string, unknown, string]>([
    ['nothing', {}, 'base'],
    ['null', null, ''],
    ['a list', [], ''],
    ['a number', 5, ''],
    ['a text', 'NaN', ''],
    ['a text for a number', { base: 'NaN' }, 'base'],
    ['below nothing', { base: -1 }, 'base'],
    ['too much', { base: 1e10 }, 'base'],
    ['infinity', fromJson('{"base":1e999}'), 'base'],
    ['null for a number', { total: null }, 'total'],
    ['one wrong sign-on', { base: 1, signOn: [1, 'x'] }, 'signOn.1'],
    ['a sign-on after the last year', { base: 1, signOn: [1, 2, 3], vesting: [50, 50] }, 'signOn.2'],
    ['years that miss 100', { total: 100, vesting: [50, 49] }, 'vesting'],
    ['no years', { total: 1, vesting: [] }, 'vesting'],
    ['parts that miss 100', { total: 1, split: { base: 50, bonus: 20, stock: 31 } }, 'split'],
    ['a part missing', { total: 1, split: { base: 100 } }, 'split.bonus'],
    ['an unknown key', { base: 1, grants: 5 }, 'grants'],
    ['both ways at once', { total: 1, base: 1 }, 'base'],
    ['a prototype', fromJson('{"base":1,"__proto__":{"total":1}}'), '__proto__'],
    ['a key in another script', { base: 1, أساس: 1 }, 'أساس'],
    ['half a surrogate', { total: 1, data: { ...own, place: '\ud800', split: 1 } }, 'data.split'],
    ['no day', { total: 1, now: 'tomorrow' }, 'now'],
    ['a day that is none', { total: 1, now: '2026-02-30' }, 'now'],
    [
      'a date that is none',
      { total: 1, data: { ...own, vesting: { percents: [100], describes: '2026-13' } } },
      'data.vesting.describes',
    ],
    [
      'a range upside down',
      { total: 1, data: { ...own, ranges: [{ level: 5, low: 2, high: 1, describes: null }] } },
      'data.ranges.0.high',
    ],
    [
      'a level that is none',
      { total: 1, data: { ...own, means: [{ level: 9, mean: 2, describes: null }] } },
      'data.means.0.level',
    ],
    ['an undated figure', { total: 1, data: { ...own, notes: [{ text: 'x' }] } }, 'data.notes.0.describes'],
    ['a huge text', { total: 1, data: { ...own, place: '界'.repeat(100_000) } }, 'data.place'],
  ])('[OF-1] refuses %s with its path', (_, input, path) => {
    expect(offer(input)).toEqual({ ok: false, code: 'INVALID_INPUT', message: expect.stringMatching(/\w{3}/), path })
  })
})
