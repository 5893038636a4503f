import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auctionMatching } from '#shared/domain/matching/auction-matching.ts'
import { maximumWeightMatching } from '#shared/domain/matching/maximum-weight-matching.ts'
import { pairTickets } from '#shared/domain/matching/pair-tickets.ts'
import { candidateTicket, interviewerTicket, now, second, strangers } from './support.ts'

type Values = (number | null)[][]
const total = (values: Values, chosen: readonly (number | null)[]) =>
  chosen.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (values[row]?.[column] ?? 0)), 0)

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 1080 }).map((n) => n / 1000) },
  fc.constant(null),
)
const side = fc.integer({ min: 1, max: 25 })
const tables = fc
  .tuple(side, side)
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

describe('auctionMatching', () => {
  it.each<[string, Values, (number | null)[]]>([
    ['nobody', [], []],
    ['no columns', [[], []], [null, null]],
    [
      'no edge',
      [
        [null, 0],
        [-1, null],
      ],
      [null, null],
    ],
    ['fewer columns', [[0.5], [0.9], [0.7]], [null, 0, null]],
    ['fewer rows', [[0.5, 0.9, 0.7]], [1]],
    [
      'not greedy',
      [
        [0.9, 0.88],
        [0.86, 0.6],
      ],
      [1, 0],
    ],
  ])('[MT-12] %s', (_, values, chosen) => expect(auctionMatching(values)).toEqual(chosen))

  it('[MT-12] each pair is within two thousandths of the best, and nobody stands twice', () => {
    fc.assert(
      fc.property(tables, (values) => {
        const chosen = auctionMatching(values)
        const columns = chosen.filter((column) => column !== null)
        expect(new Set(columns).size).toBe(columns.length)
        chosen.forEach((column, row) => {
          if (column !== null) expect(values[row]?.[column]).toBeGreaterThan(0)
        })
        const most = Math.min(values.length, values[0]?.length ?? 0)
        expect(total(values, chosen)).toBeGreaterThanOrEqual(
          total(values, maximumWeightMatching(values)) - 0.002 * most - 1e-5,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('[MT-8] nobody is left out who is worth more to a partner than whom the partner has, and of equals the earlier comes first', () => {
    const coarse = fc.tuple(side, side).chain(([rows, columns]) =>
      fc.array(
        fc.array(
          fc.oneof(
            fc.integer({ min: 500, max: 506 }).map((n) => n / 1000),
            fc.constant(0),
          ),
          { minLength: columns, maxLength: columns },
        ),
        { minLength: rows, maxLength: rows },
      ),
    )
    const count = { left: 0 }
    fc.assert(
      fc.property(fc.oneof(coarse, tables), (values) => {
        const chosen = auctionMatching(values)
        const valueAt = (row: number, column: number): number => Math.fround(values[row]?.[column] ?? 0)
        for (const [row, column] of chosen.entries()) {
          if (column === null) continue
          const taken = valueAt(row, column)
          for (const [other, partner] of chosen.entries()) {
            if (partner !== null || valueAt(other, column) <= 0) continue
            count.left += 1
            expect(valueAt(other, column)).toBeLessThanOrEqual(taken)
            if (other < row) expect(valueAt(other, column)).toBeLessThan(taken)
          }
          for (const other of (values[row] ?? []).keys()) {
            if (chosen.includes(other) || valueAt(row, other) <= 0) continue
            count.left += 1
            expect(valueAt(row, other)).toBeLessThanOrEqual(taken)
            if (other < column) expect(valueAt(row, other)).toBeLessThan(taken)
          }
        }
      }),
      { numRuns: 400 },
    )
    expect(count.left).toBeGreaterThan(1_000)
  })

  it('[MT-12] [MT-7] a crowd is paired too: nobody twice, and the order does not matter', () => {
    const crowd = [
      ...Array.from({ length: 402 }, (_, n) => candidateTicket(`c${n}`, (n % 40) * 10 * second)),
      ...Array.from({ length: 60 }, (_, n) =>
        interviewerTicket(`i${n}`, (n % 30) * 10 * second, {
          level: 5 + (n % 4),
          skills: { OW: n % 4, DR: 3 - (n % 3) },
        }),
      ),
    ]
    const pairing = pairTickets(crowd, now, strangers)
    const ids = pairing.pairs.flatMap((pair) => [pair.candidateTicketId, pair.interviewerTicketId])
    expect(new Set(ids).size).toBe(ids.length)
    expect(pairing.pairs.length).toBeGreaterThan(40)
    expect([...ids, ...pairing.stillWaiting]).toHaveLength(crowd.length)
    expect(pairTickets(crowd.toReversed(), now, strangers)).toEqual(pairing)
  })
})
