import { describe, expect, it } from 'vitest'
import { compatibility } from '#shared/domain/matching/compatibility.ts'
import { hardFilters, type FilterId } from '#shared/domain/matching/hard-filters.ts'
import { compatibilityPolicy, wideningPolicy } from '#shared/domain/matching/policy.ts'
import type { MatchInput, MatchMode } from '#shared/domain/matching/types.ts'
import { isWithinTaste, neverRelaxed, relaxations, tasteAfter, threshold } from '#shared/domain/matching/widening.ts'
import { hour, input, printedA, printedB, printedC, second } from './support.ts'

const minute = 60 * second

describe('compatibility', () => {
  it.each<[string, MatchInput, number]>([
    ['A', printedA, 0.9239],
    ['B', printedB, 0.8012],
    ['C', printedC, 0.7433],
  ])('[MT-2] the printed interviewer %s', (_, printed, score) => {
    expect(Number(compatibility(printed).score.toFixed(4))).toBe(score)
  })

  it.each<[string, MatchInput, number[]]>([
    ['A', printedA, [1, 2.5 / 3, 1, 1, 32 / 34, (18 * 84 + 350) / 23 / 100, 1, 1, 0.5]],
    ['B', printedB, [0.9, 2 / 3, 0.85, 0.7, 14 / 19, (6 * 66 + 350) / 11 / 100, 1, 1, 1]],
    ['C', printedC, [0.5, 2 / 3, 1, 1, 10 / 12, 0.7, 2 / 3, 0.5, 0.75]],
  ])('[MT-2] the printed interviewer %s, term by term', (_, printed, values) => {
    const { terms } = compatibility(printed)
    expect(Object.keys(terms)).toEqual([
      'level',
      'expertise',
      'time',
      'role',
      'reliability',
      'noteQuality',
      'language',
      'freshness',
      'load',
    ])
    Object.values(terms).forEach((value, at) => {
      expect(value).toBeCloseTo(values[at] ?? -1, 12)
    })
  })

  it.each([
    [0, 0, 0],
    [3, 3, 1],
    [1, 2, 0.5],
    [3, undefined, 4 / 6],
  ])('[MT-2] skills %s and %s → expertise %f', (OW, DR, value) => {
    expect(
      compatibility(input({ interviewer: { skills: { OW, ...(DR === undefined ? {} : { DR }) } } })).terms.expertise,
    ).toBeCloseTo(value, 12)
  })

  it.each([
    [0, 0],
    [15, 0.5],
    [30, 1],
    [90, 1],
  ])('[MT-2] %i minutes in common for a round of thirty → time %f', (minutes, value) => {
    expect(compatibility(input({ pair: { overlapMs: minutes * minute } })).terms.time).toBe(value)
    expect(compatibility(input({ pair: { overlapMs: minutes * minute, oddHours: true } })).terms.time).toBeCloseTo(
      value * 0.85,
      12,
    )
  })

  it.each([
    [0, 0],
    [1, 1 / 3],
    [2, 2 / 3],
    [3, 1],
  ])('[MT-2] a common language at %i → %f, the weaker side’s', (level, value) => {
    expect(
      compatibility(
        input({
          interviewer: {
            languages: [
              { code: 'EN', level },
              { code: 'fr', level: 3 },
            ],
          },
        }),
      ).terms.language,
    ).toBeCloseTo(value, 12)
  })

  it.each([
    [0, 4, 1],
    [1, 4, 0.75],
    [4, 4, 0],
    [6, 4, 0],
    [3, undefined, 1],
  ])('[MT-2] %i sessions this week of %s → load %f', (sessionsThisWeek, weeklyCap, value) => {
    expect(
      compatibility(input({ interviewer: { sessionsThisWeek, ...(weeklyCap === undefined ? {} : { weeklyCap }) } }))
        .terms.load,
    ).toBe(value)
  })

  it.each([
    [0, 0, 0.7],
    [5, 100, 0.85],
    [18, 84, 0.80957],
  ])('[MT-2] %i sets of notes at %i → note quality %f', (noteSets, meanQuality, value) => {
    expect(compatibility(input({ interviewer: { noteSets, meanQuality } })).terms.noteQuality).toBeCloseTo(value, 5)
  })

  it('[MT-2] the weights add up to one', () => {
    expect(Object.values(compatibilityPolicy.weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  })

  it.each([
    [-3, 0],
    [-2, 0],
    [-1, 0.5],
    [0, 0.9],
    [1, 1],
    [2, 0.8],
    [3, 0.6],
    [4, 0.6],
  ])('[MT-2] level %i from the target → %f', (above, value) => {
    expect(compatibility(input({ slot: { targetLevel: 5 }, interviewer: { level: 5 + above } })).terms.level).toBe(
      value,
    )
  })

  it.each([
    ['PM', 'PM', 1],
    ['PM', 'TPM', 0.7],
    ['TPM', 'SDE', 0.7],
    ['PM', 'SDE', 0.4],
  ] as const)('[MT-2] role %s and %s → %f', (one, other, value) => {
    expect(compatibility(input({ slot: { role: one }, interviewer: { role: other } })).terms.role).toBe(value)
    expect(compatibility(input({ slot: { role: other }, interviewer: { role: one } })).terms.role).toBe(value)
  })

  it('[MT-2] what is not known takes its default', () => {
    const { terms } = compatibility(input({ interviewer: { skills: {} } }))
    expect(terms).toMatchObject({
      expertise: 1 / 3,
      time: 1,
      reliability: 0.8,
      noteQuality: 0.7,
      freshness: 1,
      load: 1,
    })
    expect(compatibility(input({ pair: { oddHours: true } })).terms.time).toBe(0.85)
  })

  it.each([
    [undefined, 1],
    [91, 0.5],
    [90, 0],
    [0, 0],
  ])('[MT-2] last met %s days ago → freshness %f', (lastMetDays, value) => {
    const met = input({ pair: lastMetDays === undefined ? {} : { lastMetDays } })
    expect(compatibility(met).terms.freshness).toBe(value)
    expect(compatibility(met, { freshnessOff: true }).terms.freshness).toBe(1)
  })
})

describe('hardFilters', () => {
  const fails = (over: Parameters<typeof input>[0], mode: MatchMode = 'live') => hardFilters(input(over), { mode })

  it('[MT-1e] people about whom little is known may meet', () => {
    expect(fails({})).toEqual([])
    expect(fails({ slot: { barRaiser: true, targetLevel: 7 } })).toEqual([])
    expect(fails({}, 'scheduled')).toEqual([])
  })

  it('[MT-1a] [MT-1b] [MT-1c] what is just enough is enough', () => {
    expect(fails({ interviewer: { languages: [{ code: 'EN', level: 2 }] } })).toEqual([])
    expect(fails({ interviewer: { capabilities: ['COD', 'BEH'] } })).toEqual([])
    expect(fails({ interviewer: { sessionsToday: 2, sessionsThisWeek: 3, weeklyCap: 4 } })).toEqual([])
    expect(fails({ interviewer: { shows: 4, noShows: 6 } })).toEqual([])
    expect(fails({ slot: { barRaiser: true }, interviewer: { barRaisesThisWeek: 2 } })).toEqual([])
    expect(fails({ interviewer: { barRaisesThisWeek: 9 } })).toEqual([])
  })

  const expectFails = (id: FilterId, over: Parameters<typeof input>[0]) => expect(fails(over)).toEqual([id])

  it.each<[FilterId, Parameters<typeof input>[0]]>([
    ['self', { interviewer: { id: 'cand' } }],
    ['blocked', { pair: { blocked: true } }],
    ['language', { interviewer: { languages: [{ code: 'en', level: 1 }] } }],
    ['language', { interviewer: { languages: [{ code: 'de', level: 3 }] } }],
    ['sameLoop', { pair: { inThisLoop: true } }],
  ])('[MT-1a] %s %o', (id, over) => expectFails(id, over))

  it.each<[FilterId, Parameters<typeof input>[0]]>([
    ['capability', { interviewer: { capabilities: ['COD'] } }],
    ['level', { interviewer: { level: 4 } }],
    ['conduct', { candidate: { conductOk: false } }],
    ['conduct', { interviewer: { conductOk: false } }],
    ['goldSet', { interviewer: { goldSetPassed: false } }],
  ])('[MT-1b] %s %o', (id, over) => expectFails(id, over))

  it.each<[FilterId, Parameters<typeof input>[0]]>([
    ['load', { interviewer: { sessionsToday: 3 } }],
    ['load', { interviewer: { sessionsThisWeek: 4, weeklyCap: 4 } }],
    ['barRaiserLoad', { slot: { barRaiser: true }, interviewer: { barRaisesThisWeek: 3 } }],
  ])('[MT-1c] %s %o', (id, over) => expectFails(id, over))

  it.each<[FilterId, Parameters<typeof input>[0]]>([
    ['barRaiser', { slot: { barRaiser: true }, interviewer: { barRaiserQualified: false } }],
    ['barRaiser', { slot: { barRaiser: true }, interviewer: { groups: ['Video'] } }],
    ['barRaiser', { slot: { barRaiser: true }, candidate: { hiringManagerGroups: ['Logistics'] } }],
    ['reliability', { interviewer: { shows: 0, noShows: 4 } }],
    ['standing', { interviewer: { standing: 'scheduledOnly' } }],
    ['standing', { candidate: { standing: 'scheduledOnly' } }],
    ['standing', { interviewer: { standing: 'probation' } }],
    ['standing', { candidate: { standing: 'probation' } }],
  ])('[MT-1d] %s %o', (id, over) => expectFails(id, over))

  it('[MT-1b] one level below is enough for a round, never for the bar raiser', () => {
    expect(fails({ interviewer: { level: 5 } })).toEqual([])
    expect(fails({ interviewer: { level: 5 }, slot: { barRaiser: true } })).toEqual(['level', 'barRaiser'])
  })

  it('[MT-1a] a scheduled round needs its minutes and fifteen more in common', () => {
    expect(fails({ pair: { overlapMs: 45 * minute } }, 'scheduled')).toEqual([])
    expect(fails({ pair: { overlapMs: 45 * minute - 1 } }, 'scheduled')).toEqual(['time'])
    expect(fails({ pair: { overlapMs: 0 } }, 'live')).toEqual([])
  })

  it.each<[string, Parameters<typeof input>[0], FilterId]>([
    ['too few kept rounds', { interviewer: { shows: 0, noShows: 4 } }, 'reliability'],
    ['probation', { interviewer: { standing: 'probation' } }, 'standing'],
  ])('[MT-1d] %s: only live rounds in which both interview each other', (_, over, id) => {
    expect(hardFilters(input(over), { mode: 'live', reciprocal: true })).toEqual([])
    expect(hardFilters(input(over), { mode: 'scheduled', reciprocal: true })).toEqual([id])
    expect(hardFilters(input(over), { mode: 'live' })).toEqual([id])
  })

  it('[MT-1d] scheduled only means scheduled only, in reciprocal rounds too', () => {
    const held = input({ interviewer: { standing: 'scheduledOnly' } })
    expect(hardFilters(held, { mode: 'scheduled' })).toEqual([])
    expect(hardFilters(held, { mode: 'live', reciprocal: true })).toEqual(['standing'])
  })

  it('[I-23] not twice in one loop', () => {
    expect(fails({ pair: { inThisLoop: true } })).toEqual(['sameLoop'])
  })
})

describe('widening', () => {
  it('[MT-4] what each step opens, in both modes', () => {
    const opened = (step: number) =>
      (['live', 'scheduled'] as const).map((mode) => {
        const { adjacentRoles, anyLevel, anyRole, redealPrinciples, freshnessOff, oddHours, offerAlternatives } =
          relaxations(wideningPolicy[mode][step] ?? 0, mode)
        return [adjacentRoles, anyLevel, anyRole, redealPrinciples, freshnessOff, oddHours, offerAlternatives]
          .map(Number)
          .join('')
      })
    expect([0, 1, 2, 3, 4, 5].map(opened)).toEqual(
      ['0000000', '1000000', '1100000', '1111000', '1111110', '1111111'].map((pattern) => [pattern, pattern]),
    )
  })

  it('[MT-4] one level below is welcome from ninety seconds on, never as bar raiser', () => {
    const below = { slot: { barRaiser: true }, interviewer: { level: 5 } }
    expect(isWithinTaste(input(below), tasteAfter(90 * second, 'live'), 'live')).toBe(true)
    expect(hardFilters(input(below), { mode: 'live' })).toContain('level')
  })

  it.each([
    [0, 0.78],
    [2, 0.74],
    [8, 0.66],
    [24, 0.58],
    [48, 0.5],
    [72, 0.5],
  ])('[MT-3] after %i hours a scheduled pairing needs %f', (waited, needed) => {
    expect(threshold(waited * hour, 'scheduled')).toBe(needed)
  })

  it.each([
    [0, 0.78],
    [29, 0.78],
    [30, 0.74],
    [60, 0.7],
    [90, 0.66],
    [120, 0.62],
    [180, 0.54],
    [209, 0.54],
    [210, 0.5],
    [9000, 0.5],
  ])('[MT-3] after %i s a live pairing needs %f', (waited, needed) => {
    expect(threshold(waited * second)).toBe(needed)
  })

  it.each<[MatchMode, number, number]>([
    ['live', 0, 0],
    ['live', 30 * second, 1],
    ['live', 90 * second, 2],
    ['live', 150 * second, 3],
    ['live', 210 * second, 4],
    ['live', 300 * second, 5],
    ['scheduled', 2 * hour - 1, 0],
    ['scheduled', 2 * hour, 1],
    ['scheduled', 8 * hour, 2],
    ['scheduled', 24 * hour, 3],
    ['scheduled', 48 * hour, 4],
    ['scheduled', 72 * hour, 5],
  ])('[MT-4] %s after %i ms is step %i', (mode, waitMs, step) => {
    const widening = relaxations(waitMs, mode)
    expect(widening.step).toBe(step)
    expect(widening.relaxed).toHaveLength(step + 1)
    expect(widening.offerAlternatives).toBe(step === 5)
  })

  it('[MT-4] says what comes next and when, and what never widens', () => {
    expect(relaxations(40 * second, 'live').next).toEqual({
      afterMs: 90 * second,
      inMs: 50 * second,
      text: expect.stringMatching(/level/),
    })
    expect(relaxations(300 * second, 'live').next).toBeNull()
    expect(neverRelaxed).toMatch(/language.*bar raiser/)
  })

  it.each<[string, Parameters<typeof input>[0], number]>([
    ['the same role and level', { interviewer: { level: 6 } }, 0],
    ['a neighbouring role', { interviewer: { role: 'TPM' } }, 30],
    ['one level below', { interviewer: { level: 5 } }, 90],
    ['three levels above', { slot: { targetLevel: 4 } }, 90],
    ['another role', { interviewer: { role: 'SDE' } }, 150],
  ])('[MT-4] %s is within taste from then on', (_, over, from) => {
    const allowed = [0, 30, 90, 150, 210, 300].filter((waited) =>
      isWithinTaste(input(over), tasteAfter(waited * second, 'live'), 'live'),
    )
    expect(allowed).toEqual([0, 30, 90, 150, 210, 300].filter((waited) => waited >= from))
  })

  it('[MT-4] awkward hours are asked for late, and only where an hour is still to be chosen', () => {
    const awkward = input({ pair: { oddHours: true } })
    expect(isWithinTaste(awkward, tasteAfter(0, 'live'), 'live')).toBe(true)
    const agreed = input({ pair: { oddHours: true, oddHoursAgreed: true } })
    expect(isWithinTaste(agreed, tasteAfter(47 * hour, 'scheduled'), 'scheduled')).toBe(false)
    expect(isWithinTaste(agreed, tasteAfter(48 * hour, 'scheduled'), 'scheduled')).toBe(true)
    expect(isWithinTaste(awkward, tasteAfter(72 * hour, 'scheduled'), 'scheduled')).toBe(false)
  })
})
