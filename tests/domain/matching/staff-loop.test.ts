import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { assignPrinciples, defaultAssignmentPolicy, openSeat } from '#shared/domain/lp-assignment/assign-principles.ts'
import { compatibility } from '#shared/domain/matching/compatibility.ts'
import { hardFilters } from '#shared/domain/matching/hard-filters.ts'
import { standbyPingAt, withoutBarRaiser } from '#shared/domain/matching/standbys.ts'
import { staffLoop } from '#shared/domain/matching/staff-loop.ts'
import type { StaffingInput, StaffingPerson, StaffingSeat } from '#shared/domain/matching/staffing-types.ts'
import type { TemplateId } from '#shared/contracts/vocabulary.ts'
import { candidate, day, hour, interviewer, now, second } from './support.ts'

const seatsOf = (id: TemplateId, hasManager = false): StaffingSeat[] =>
  defaultPack.templates[id].slots.map((slot) => ({
    id: `S${slot.roundNumber}`,
    roundType: slot.roundType,
    minutes: 45,
    barRaiser: slot.barRaiser,
    hiringManager: hasManager && slot.roundNumber === 1,
    heldBy: null,
    frozen: null,
  }))

const person = (id: string, over: Partial<StaffingPerson> = {}): StaffingPerson => ({
  ...interviewer({ id, skills: {} }),
  ...over,
})

const loop = (people: readonly StaffingPerson[], over: Partial<StaffingInput> = {}): StaffingInput => ({
  principlePack: defaultPack,
  role: 'PM',
  targetLevel: 6,
  candidate: candidate(),
  seats: seatsOf('mini-2'),
  people,
  pairInput: () => ({}),
  weakness: {},
  policy: defaultAssignmentPolicy,
  waitMs: 0,
  ...over,
})

const notRaiser = { barRaiserQualified: false } as const

describe('staffLoop', () => {
  it('[MT-13] the only bar raiser raises the bar, though they fit the other seat better', () => {
    const { people, value, scores, assignment } = staffLoop(
      loop([person('good', { skills: { CO: 3, OW: 3 } }), person('plain', notRaiser)]),
    )
    expect(people).toEqual({ S1: 'plain', S2: 'good' })
    expect(assignment.feasible && value).toBeCloseTo(
      (scores['S1'] ?? 0) + (scores['S2'] ?? 0) + (assignment.feasible ? assignment.score : 0) / 300,
      12,
    )
  })

  it('[MT-13] seats with few eligible people come before seats with many', () => {
    const seats: StaffingSeat[] = [
      ...seatsOf('mini-2'),
      { id: 'S3', roundType: 'MET', minutes: 45, barRaiser: false, hiringManager: false, heldBy: null, frozen: null },
    ]
    const able = person('able', { ...notRaiser, capabilities: ['BEH', 'MET'], skills: { CO: 3, OW: 3, DR: 3, ET: 3 } })
    const people = [
      able,
      person('behavioral', { ...notRaiser, capabilities: ['BEH'] }),
      person('raiser', { capabilities: ['BRR'] }),
    ]
    expect(staffLoop(loop(people, { seats })).people).toEqual({ S1: 'behavioral', S2: 'raiser', S3: 'able' })
  })

  it('[MT-13] a seat nobody may take stays open, and a filter is never bent', () => {
    const blocked = { pairInput: (id: string) => (id === 'b' ? { blocked: true } : {}) }
    expect(staffLoop(loop([person('a', notRaiser), person('b')], blocked)).people).toEqual({ S1: 'a', S2: null })
    expect(staffLoop(loop([])).people).toEqual({ S1: null, S2: null })
  })

  it('[MT-13] a longer search lets in neighbouring roles', () => {
    const people = [person('a', { role: 'TPM' }), person('b', { role: 'TPM' })]
    expect(Object.values(staffLoop(loop(people, { waitMs: 2 * hour - 1 })).people)).toEqual([null, null])
    expect(Object.values(staffLoop(loop(people, { waitMs: 2 * hour })).people).toSorted()).toEqual(['a', 'b'])
  })

  it('[MT-13] whoever holds a seat keeps it, and a begun round keeps its principles', () => {
    const [first, second_] = seatsOf('mini-2')
    if (first === undefined || second_ === undefined) throw new Error('two seats')
    const seats: StaffingSeat[] = [{ ...first, heldBy: 'sitting', frozen: ['CO', 'DD'] }, second_]
    const staffed = staffLoop(loop([person('a'), person('sitting', { role: 'SDE', level: 4 })], { seats }))
    expect(staffed.people).toEqual({ S1: 'sitting', S2: 'a' })
    expect(staffed.assignment.feasible && staffed.assignment.assignment).toEqual({ S1: ['CO', 'DD'], S2: ['OW', 'IS'] })
  })

  it('[I-04] the bar raiser shares no group with whoever becomes hiring manager', () => {
    const seats = seatsOf('seed-pm-4', true)
    const people = [
      person('raiser', { groups: ['Maps'] }),
      person('same group', { ...notRaiser, groups: ['Maps'], skills: { CO: 3, OW: 3, IS: 3, DD: 3 } }),
      ...['x', 'y', 'z'].map((id) => person(id, notRaiser)),
    ]
    const staffed = staffLoop(loop(people, { seats }))
    expect(staffed.people['S2']).toBe('raiser')
    expect(staffed.people['S1']).not.toBe('same group')
    expect(Object.values(staffed.people)).toContain('same group')
  })

  it('[MT-13] fills a loop of five from forty people, in whatever order they come', () => {
    const people = Array.from({ length: 40 }, (_, n) =>
      person(`p${n}`, {
        level: 5 + (n % 4),
        barRaiserQualified: n % 7 === 0,
        skills: { CO: n % 4, OW: (n + 1) % 4, IS: (n + 2) % 4, DD: (n * 3) % 4, ET: (n * 5) % 4 },
        groups: [`g${n % 5}`],
      }),
    )
    const staffed = staffLoop(loop(people, { seats: seatsOf('official-pm-5', true) }))
    expect(new Set(Object.values(staffed.people)).size).toBe(5)
    expect(Object.values(staffed.people)).not.toContain(null)
    expect(staffLoop(loop(people.toReversed(), { seats: seatsOf('official-pm-5', true) }))).toEqual(staffed)
  })
})

describe('standbys', () => {
  it('[MT-14] two are kept, one of them a bar raiser, and nobody who already sits', () => {
    const people = [
      person('a'),
      person('b'),
      person('c', notRaiser),
      person('d', { ...notRaiser, skills: { CO: 3, OW: 3 } }),
      person('e', { skills: { CO: 3, OW: 3, IS: 3, DD: 3 } }),
    ]
    const { people: seated, standbys } = staffLoop(loop(people))
    expect(standbys).toHaveLength(2)
    expect(standbys[0]?.barRaiser).toBe(true)
    for (const { personId } of standbys) expect(Object.values(seated)).not.toContain(personId)
  })

  it('[MT-14] without a second bar raiser there is still somebody for the other seats', () => {
    const { standbys } = staffLoop(loop([person('raiser'), person('b', notRaiser), person('c', notRaiser)]))
    expect(standbys).toEqual([{ personId: 'c', seatIds: ['S1'], barRaiser: false }])
  })

  it('[MT-14] one is pinged three minutes in', () => {
    expect(standbyPingAt(now) - now).toBe(180 * second)
  })

  it('[MT-18] after 72 hours without a bar raiser a loop becomes practice', () => {
    expect(withoutBarRaiser(3 * day - 1)).toBeNull()
    expect(withoutBarRaiser(3 * day)).toEqual({
      templateId: 'mini-2',
      practiceOnly: true,
      note: 'No bar raiser: practice only.',
    })
  })
})

/** Every way to seat these people in a loop of two, compared by the rule's own words. */
function bestByForce(given: StaffingInput): number {
  const [one, two] = given.seats
  if (one === undefined || two === undefined) throw new Error('two seats')
  const values = given.people.flatMap((a) =>
    given.people
      .filter((b) => b.id !== a.id)
      .flatMap((b) => {
        const held = [
          { seat: one, who: a },
          { seat: two, who: b },
        ]
        const result = assignPrinciples({
          principlePack: given.principlePack,
          role: given.role,
          level: given.targetLevel,
          weakness: given.weakness,
          policy: given.policy,
          seats: held.map(({ seat, who }) => ({
            ...openSeat(seat.id, seat.roundType, seat.barRaiser),
            skill: who.skills,
          })),
        })
        if (!result.feasible) return []
        const meetings = held.map(({ seat, who }) => ({
          slot: {
            roundType: seat.roundType,
            minutes: seat.minutes,
            role: given.role,
            targetLevel: given.targetLevel,
            principles: result.assignment[seat.id] ?? [],
            barRaiser: seat.barRaiser,
          },
          candidate: given.candidate,
          interviewer: who,
          pair: {},
        }))
        if (meetings.some((meeting) => hardFilters(meeting, { mode: 'scheduled' }).length > 0)) return []
        return [meetings.reduce((sum, meeting) => sum + compatibility(meeting).score, result.score / 300)]
      }),
  )
  return Math.max(...values)
}

it('[MT-13] no way to staff a small loop is worth more', { timeout: 60_000 }, () => {
  const skill = fc.integer({ min: 0, max: 3 })
  const pool = fc.array(
    fc.record({
      level: fc.integer({ min: 6, max: 8 }),
      CO: skill,
      OW: skill,
      IS: skill,
      DD: skill,
      HB: skill,
      load: skill,
    }),
    { minLength: 2, maxLength: 5 },
  )
  fc.assert(
    fc.property(pool, (drawn) => {
      const given = loop(
        drawn.map(({ level, load, ...skills }, n) =>
          person(`p${n}`, { level, skills, sessionsThisWeek: load, weeklyCap: 5, barRaiserQualified: n < 2 }),
        ),
      )
      expect(staffLoop(given).value).toBeCloseTo(bestByForce(given), 9)
    }),
    { numRuns: 60 },
  )
})
