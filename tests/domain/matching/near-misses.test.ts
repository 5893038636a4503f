import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearMisses } from '#shared/domain/matching/near-misses.ts'
import { pairTickets } from '#shared/domain/matching/pair-tickets.ts'
import { nearMissPolicy } from '#shared/domain/matching/policy.ts'
import type { MatchInterviewer, MatchSlot, PairInput } from '#shared/domain/matching/types.ts'
import { candidate, candidateTicket, interviewerTicket, now, second, slot, strangers } from './support.ts'

const unready = { barRaiserQualified: false, couldBeBarRaiser: true }
const finnish = [{ code: 'fi', level: 3 }]

interface Two {
  seat?: Partial<MatchSlot>
  interviewer?: Partial<MatchInterviewer>
  candidateIs?: Parameters<typeof candidate>[0]
  pair?: PairInput
}
const ticketsOf = ({ seat = {}, interviewer = {}, candidateIs = {} }: Two) =>
  [
    candidateTicket('c', 0, { slot: slot(seat), person: candidate({ id: 'p-c', ...candidateIs }) }),
    interviewerTicket('i', 0, interviewer),
  ] as const
const of = (two: Two) => nearMisses(ticketsOf(two), { pairInput: () => two.pair ?? {} })

const mine = (setting: string) => ({ setting, mine: true, theirs: false })
const theirs = (setting: string) => ({ setting, mine: false, theirs: true })
const both = (setting: string) => ({ setting, mine: true, theirs: true })

describe('a setting that alone keeps two people apart', () => {
  it.each<[string, Two, object, object]>([
    [
      'not ready for a bar raiser seat',
      { seat: { barRaiser: true }, interviewer: unready },
      theirs('barRaiser'),
      mine('barRaiser'),
    ],
    ['no common language', { interviewer: { languages: finnish } }, both('language'), both('language')],
    [
      'a common language that the candidate alone speaks too little of',
      { candidateIs: { languages: [{ code: 'en', level: 1 }] } },
      mine('language'),
      theirs('language'),
    ],
    ['an interviewer two levels below', { interviewer: { level: 4 } }, theirs('level'), mine('level')],
    [
      'a bar raiser one level below',
      { seat: { barRaiser: true }, interviewer: { level: 5, barRaiserQualified: true } },
      theirs('level'),
      mine('level'),
    ],
  ])('[MT-19a] [MT-19b] %s: both read it', (_case, two, candidateReads, interviewerReads) => {
    expect(of(two)).toEqual(
      new Map([
        ['c', [candidateReads]],
        ['i', [interviewerReads]],
      ]),
    )
  })

  it.each<[string, Two]>([
    ['they can meet as they are', {}],
    ['they can meet at a later step of widening', { interviewer: { role: 'SDE', level: 8 } }],
    ['two settings would have to change', { interviewer: { level: 4, languages: finnish } }],
    ['readiness and level', { seat: { barRaiser: true }, interviewer: { level: 5, ...unready } }],
    [
      'even then the score is too low',
      {
        interviewer: {
          level: 4,
          role: 'SDE',
          skills: { OW: 0, DR: 0 },
          noteSets: 50,
          meanQuality: 0,
          noShows: 2,
          sessionsThisWeek: 3,
          weeklyCap: 4,
          languages: [{ code: 'en', level: 2 }],
        },
      },
    ],
  ])('[MT-19a] is none where %s', (_case, two) => expect(of(two)).toEqual(new Map()))

  it.each<[string, Partial<MatchInterviewer>]>([
    ['where certification is asked for', { barRaiserQualified: false, couldBeBarRaiser: false }],
    ['where it isn’t known', { barRaiserQualified: false }],
  ])('[MT-19b] readiness is none %s', (_case, interviewer) =>
    expect(of({ seat: { barRaiser: true }, interviewer })).toEqual(new Map()),
  )
})

describe('what is no setting', () => {
  const near: Two = { seat: { barRaiser: true }, interviewer: unready }
  it.each<[string, Two]>([
    ['a block', { pair: { blocked: true } }],
    ['an earlier meeting in this loop', { pair: { inThisLoop: true } }],
    ['the candidate’s conduct', { candidateIs: { conductOk: false } }],
    ['the interviewer’s conduct', { interviewer: { ...unready, conductOk: false } }],
    ['the candidate’s standing', { candidateIs: { standing: 'probation' } }],
    ['the interviewer’s standing', { interviewer: { ...unready, standing: 'scheduledOnly' } }],
    ['reliability', { interviewer: { ...unready, noShows: 20 } }],
    ['the load of a day', { interviewer: { ...unready, sessionsToday: 3 } }],
    ['the load of a bar raiser', { interviewer: { ...unready, barRaisesThisWeek: 3 } }],
    ['a shared group', { interviewer: { ...unready, groups: ['Video'] } }],
  ])('[MT-19c] %s: nothing is told, whichever setting is open besides', (_case, two) => {
    expect(of(near).size).toBe(2)
    expect(of({ ...near, ...two })).toEqual(new Map())
  })

  it('[MT-19c] a blocked person changes nothing of what anyone reads', () => {
    const tickets = [
      candidateTicket('c', 0, { slot: slot({ barRaiser: true }) }),
      interviewerTicket('open', 0, unready),
      interviewerTicket('blocked', 0, { ...unready, languages: finnish }),
    ]
    const policy = { pairInput: (_c: string, i: string): PairInput => ({ blocked: i === 'p-blocked' }) }
    expect(nearMisses(tickets, policy)).toEqual(nearMisses(tickets.slice(0, 2), policy))
  })
})

describe('what is told', () => {
  it('[MT-19d] each setting once, however many people are waiting, and nothing besides', () => {
    const found = nearMisses(
      [
        candidateTicket('c', 0, { slot: slot({ barRaiser: true }) }),
        interviewerTicket('i1', 0, unready),
        interviewerTicket('i2', 0, unready),
        interviewerTicket('i3', 0, { barRaiserQualified: true, languages: finnish }),
      ],
      strangers,
    )
    expect(found.get('c')).toEqual([theirs('barRaiser'), both('language')])
    expect(found.get('i3')).toEqual([both('language')])
  })

  it(`[MT-19e] the longest ${String(nearMissPolicy.longestWaits)} waits of a side are looked at`, () => {
    const crowd = Array.from({ length: nearMissPolicy.longestWaits + 1 }, (_, at) =>
      interviewerTicket(`i${String(at)}`, (100 - at) * second, unready),
    )
    const found = nearMisses(
      [candidateTicket('c', 0, { slot: slot({ barRaiser: true }) }), ...crowd.toReversed()],
      strangers,
    )
    expect(found.has('i0')).toBe(true)
    expect(found.has(crowd.at(-1)?.id ?? '')).toBe(false)
    expect(found.size).toBe(nearMissPolicy.longestWaits + 1)
  })
})

describe('the change that is told', () => {
  const languages = fc.uniqueArray(
    fc.record({ code: fc.constantFrom('en', 'fi', 'de'), level: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, maxLength: 2, selector: ({ code }) => code },
  )
  const any = fc.record({
    targetLevel: fc.integer({ min: 4, max: 7 }),
    barRaiser: fc.boolean(),
    ready: fc.boolean(),
    level: fc.integer({ min: 4, max: 8 }),
    spoken: languages,
    heard: languages,
  })

  it('[MT-19a] made by the interviewer, brings the two together in the end', () => {
    fc.assert(
      fc.property(any, ({ targetLevel, barRaiser, ready, level, spoken, heard }) => {
        const [c, i] = ticketsOf({
          seat: { targetLevel, barRaiser },
          candidateIs: { languages: heard },
          interviewer: { level, languages: spoken, barRaiserQualified: ready, couldBeBarRaiser: true },
        })
        const meets = (change: Partial<MatchInterviewer>): boolean =>
          pairTickets([c, { ...i, person: { ...i.person, ...change } }], now + 600 * second, strangers).pairs.length ===
          1
        const changes: Record<string, Partial<MatchInterviewer>> = {
          barRaiser: { barRaiserQualified: true },
          language: { languages: heard.map(({ code }) => ({ code, level: 3 })) },
          level: { level: 8 },
        }
        const found = (nearMisses([c, i], strangers).get('i') ?? []).filter((miss) => miss.mine)
        if (meets({})) expect(found).toEqual([])
        else
          expect(found.map(({ setting }) => setting)).toEqual(
            Object.keys(changes).filter((key) => meets(changes[key] ?? {})),
          )
      }),
    )
  })
})
