import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeValue } from '#shared/domain/matching/edges.ts'
import {
  pairTickets,
  type MatchTicket,
  type Pairing,
  type PairingPolicy,
} from '#shared/domain/matching/pair-tickets.ts'
import { compatibility } from '#shared/domain/matching/compatibility.ts'
import { hardFilters } from '#shared/domain/matching/hard-filters.ts'
import type { PairInput } from '#shared/domain/matching/types.ts'
import { isWithinTaste, tasteAfter, threshold } from '#shared/domain/matching/widening.ts'
import { candidate, candidateTicket, interviewerTicket, now, second, slot, strangers } from './support.ts'

const met = ({ pairs }: Pairing) =>
  pairs.map((pair) => `${pair.candidateTicketId}-${pair.interviewerTicketId}`).toSorted()

const skill = fc.integer({ min: 0, max: 3 })
const wait = fc.integer({ min: 0, max: 400 }).map((s) => s * second)
const tickets = fc
  .record({
    candidates: fc.array(
      fc.record({ wait, targetLevel: fc.integer({ min: 4, max: 7 }), credits: fc.integer({ min: -2, max: 12 }) }),
      { maxLength: 7 },
    ),
    interviewers: fc.array(
      fc.record({ wait, level: fc.integer({ min: 4, max: 8 }), skill, role: fc.constantFrom('PM', 'TPM', 'SDE') }),
      { maxLength: 7 },
    ),
  })
  .map(({ candidates, interviewers }): MatchTicket[] => [
    ...candidates.map((c, n) =>
      candidateTicket(`c${n}`, c.wait, {
        slot: slot({ targetLevel: c.targetLevel }),
        person: candidate({ id: `p-c${n}`, credits: c.credits }),
      }),
    ),
    ...interviewers.map((i, n) =>
      interviewerTicket(`i${n}`, i.wait, { level: i.level, role: i.role, skills: { OW: i.skill, DR: i.skill } }),
    ),
  ])

describe('edgeValue', () => {
  it.each([
    [{ score: 0.8, waitMs: 0, credits: -2 }, 0.8],
    [{ score: 0.8, waitMs: 150 * second, credits: -2 }, 0.825],
    [{ score: 0.8, waitMs: 9000 * second, credits: -2 }, 0.85],
    [{ score: 0.8, waitMs: 0, credits: 4 }, 0.815],
    [{ score: 0.8, waitMs: 300 * second, credits: 99 }, 0.88],
    [{ score: 0.8, waitMs: 36 * 3600 * second, credits: -2, mode: 'scheduled' as const }, 0.825],
  ])('[MT-6] %o → %f', (edge, value) => {
    expect(edgeValue(edge)).toBeCloseTo(value, 12)
  })
})

describe('pairTickets', () => {
  it('[MT-2] [MT-6] what a queue works out quickly is what is explained', () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const byId = new Map(all.map((ticket) => [ticket.id, ticket]))
        for (const pair of pairTickets(all, now, strangers).pairs) {
          const [c, i] = [byId.get(pair.candidateTicketId), byId.get(pair.interviewerTicketId)]
          if (c?.kind !== 'candidate' || i?.kind !== 'interviewer') throw new Error('a pair of two sides')
          const waitMs = Math.max(now - c.enqueuedAt, now - i.enqueuedAt)
          const meeting = { slot: c.slot, candidate: c.person, interviewer: i.person, pair: {} }
          const { score, terms } = compatibility(meeting, tasteAfter(waitMs, 'live'))
          expect(pair).toMatchObject({
            score,
            terms,
            needed: threshold(waitMs),
            value: edgeValue({ score, waitMs, credits: c.person.credits ?? 4 }),
          })
          expect(hardFilters(meeting, { mode: 'live' })).toEqual([])
          expect(isWithinTaste(meeting, tasteAfter(waitMs, 'live'), 'live')).toBe(true)
        }
      }),
    )
  })

  it('[MT-3] [MT-4] scheduled rounds wait hours, need time in common, and ask before an awkward hour', () => {
    const hours = 3_600_000
    const wanted = (input: PairInput, waitMs: number, over = {}) =>
      met(
        pairTickets([candidateTicket('c', waitMs), interviewerTicket('i', 0, over)], now, {
          mode: 'scheduled',
          pairInput: () => input,
        }),
      )
    expect(wanted({ overlapMs: hours }, 0)).toEqual(['c-i'])
    expect(wanted({ overlapMs: 44 * 60 * second }, 100 * hours)).toEqual([])
    expect(wanted({ overlapMs: hours }, 2 * hours - 1, { role: 'TPM' })).toEqual([])
    expect(wanted({ overlapMs: hours }, 2 * hours, { role: 'TPM' })).toEqual(['c-i'])
    expect(wanted({ overlapMs: hours, oddHours: true, oddHoursAgreed: true }, 48 * hours)).toEqual(['c-i'])
    expect(wanted({ overlapMs: hours, oddHours: true }, 48 * hours)).toEqual([])
  })

  it('[MT-7] two who fit meet, with score, terms and what was needed', () => {
    const { pairs, stillWaiting } = pairTickets([candidateTicket('c'), interviewerTicket('i')], now, strangers)
    expect(pairs).toEqual([
      expect.objectContaining({
        candidateTicketId: 'c',
        interviewerTicketId: 'i',
        needed: 0.78,
        redealPrinciples: false,
      }),
    ])
    expect(pairs[0]?.terms.level).toBe(1)
    expect(stillWaiting).toEqual([])
  })

  it('[MT-3] a weak fit waits until the threshold has come down', () => {
    const weak = { skills: { OW: 0, DR: 0 } }
    const at = (waitMs: number) =>
      met(pairTickets([candidateTicket('c', waitMs), interviewerTicket('i', 0, weak)], now, strangers))
    expect(at(29 * second)).toEqual([])
    expect(at(30 * second)).toEqual(['c-i'])
  })

  it('[MT-4] a neighbouring role waits thirty seconds, whichever side has waited', () => {
    const tpm = { role: 'TPM' } as const
    expect(met(pairTickets([candidateTicket('c'), interviewerTicket('i', 0, tpm)], now, strangers))).toEqual([])
    expect(
      met(pairTickets([candidateTicket('c', 30 * second), interviewerTicket('i', 0, tpm)], now, strangers)),
    ).toEqual(['c-i'])
    expect(met(pairTickets([candidateTicket('c'), interviewerTicket('i', 30 * second, tpm)], now, strangers))).toEqual([
      'c-i',
    ])
  })

  it('[MT-4] however long the wait, a filter holds', () => {
    const policy: PairingPolicy = { pairInput: () => ({ blocked: true }) }
    expect(
      met(pairTickets([candidateTicket('c', 9000 * second), interviewerTicket('i', 9000 * second)], now, policy)),
    ).toEqual([])
  })

  it('[MT-4] from 150 s on a pair says that the principles may be dealt again', () => {
    const [pair] = pairTickets([candidateTicket('c', 150 * second), interviewerTicket('i')], now, strangers).pairs
    expect(pair?.redealPrinciples).toBe(true)
  })

  it('[I-23] a repeat on the same principle waits aside while anyone else is eligible', () => {
    const policy: PairingPolicy = { pairInput: (_, i) => (i === 'p-known' ? { samePrinciplesRecently: true } : {}) }
    const known = interviewerTicket('known', 0, { meanQuality: 100, noteSets: 20 })
    expect(met(pairTickets([candidateTicket('c'), known, interviewerTicket('new')], now, policy))).toEqual(['c-new'])
    expect(met(pairTickets([candidateTicket('c'), known], now, policy))).toEqual(['c-known'])
  })

  it('[MT-6] a ticket whose offer lapsed goes to the front', () => {
    const fresh = candidateTicket('fresh', 20 * second)
    const front = candidateTicket('front', 10 * second, { frontAt: now })
    expect(met(pairTickets([fresh, front, interviewerTicket('i')], now, strangers))).toEqual(['front-i'])
  })

  it('[MT-7] one person on both sides is never paired with themselves, nor twice', () => {
    const self = { person: candidate({ id: 'p-i' }) }
    expect(met(pairTickets([candidateTicket('c', 5, self), interviewerTicket('i')], now, strangers))).toEqual([])
    const pairing = pairTickets(
      [candidateTicket('c', 5, self), interviewerTicket('i'), interviewerTicket('j'), candidateTicket('d')],
      now,
      strangers,
    )
    expect(met(pairing)).toEqual(['c-j'])
    expect(pairing.stillWaiting).toEqual(['d', 'i'])
  })

  it('[MT-7] nobody twice, no self, everybody accounted for, and the order does not matter', () => {
    const queue = tickets.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(queue, ([all, shuffled]) => {
        const pairing = pairTickets(all, now, strangers)
        const ids = pairing.pairs.flatMap((pair) => [pair.candidateTicketId, pair.interviewerTicketId])
        expect(new Set(ids).size).toBe(ids.length)
        expect([...ids, ...pairing.stillWaiting].toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        for (const pair of pairing.pairs) expect(pair.score).toBeGreaterThanOrEqual(pair.needed)
        expect(pairTickets(shuffled, now, strangers)).toEqual(pairing)
      }),
      { numRuns: 300 },
    )
  })

  it('[MT-8] no ticket waits over 15 s behind a newer one with a lower value for the same partner', () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const pairing = pairTickets(all, now, strangers)
        const byId = new Map(all.map((ticket) => [ticket.id, ticket]))
        const older = pairing.stillWaiting
          .flatMap((id) => byId.get(id) ?? [])
          .filter(({ enqueuedAt }) => now - enqueuedAt > 15 * second)
        for (const waiting of older) {
          for (const pair of pairing.pairs) {
            const [taken, partner] =
              waiting.kind === 'candidate'
                ? [byId.get(pair.candidateTicketId), byId.get(pair.interviewerTicketId)]
                : [byId.get(pair.interviewerTicketId), byId.get(pair.candidateTicketId)]
            if (taken === undefined || partner === undefined || taken.enqueuedAt <= waiting.enqueuedAt) continue
            const [own] = pairTickets([waiting, partner], now, strangers).pairs
            expect(own?.value ?? 0).toBeLessThanOrEqual(pair.value + 1e-6)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('[MT-8] of equals the longest waiter goes first', () => {
    const queue = [
      candidateTicket('new', 1),
      candidateTicket('old', 400 * second),
      candidateTicket('older', 500 * second),
      interviewerTicket('i'),
    ]
    expect(met(pairTickets(queue, now, strangers))).toEqual(['older-i'])
  })

  it('[MT-8] nobody starves: with as many givers as takers everyone meets within five minutes', () => {
    const arrivals = fc.array(
      fc.record({ level: fc.integer({ min: 6, max: 8 }), skill, credits: fc.integer({ min: -2, max: 12 }) }),
      { minLength: 20, maxLength: 40 },
    )
    fc.assert(
      fc.property(arrivals, (people) => {
        let waiting: MatchTicket[] = []
        for (let tick = 0; tick < people.length + 30; tick += 1) {
          const at = now + tick * 10 * second
          const person = people[tick]
          if (person !== undefined) {
            const { level, skill: mean, credits } = person
            waiting.push(
              candidateTicket(`c${tick}`, now - at, { person: candidate({ id: `pc${tick}`, credits }) }),
              interviewerTicket(`i${tick}`, now - at, { level, skills: { OW: mean, DR: mean } }),
            )
          }
          const still = new Set(pairTickets(waiting, at, strangers).stillWaiting)
          waiting = waiting.filter(({ id }) => still.has(id))
          for (const { enqueuedAt } of waiting) expect(at - enqueuedAt).toBeLessThan(300 * second)
        }
        expect(waiting).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
