import { expect, it } from 'vitest'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { assignPrinciples } from '#shared/domain/lp-assignment/assign-principles.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { input, seat } from './loops.ts'

it('[LP-1] solves seven seats in a blink: half of a hundred mixed loops within 50 ms each', { timeout: 30_000 }, () => {
  const random = seededRandom('seven seats')
  const draw = (below: number): number => Math.floor(random() * below)
  const each = (below: number, scale: number) => Object.fromEntries(principleCodes.map((code) => [code, draw(below) / scale]))
  const taken = Array.from({ length: 100 }, () => {
    const seats = (['BEH', 'BRR', 'PDX', 'MET', 'SYS', 'BEH', 'COD'] as const).map((round, at) => seat(round, `S${at}`, { skill: each(4, 1) }))
    const given = input(seats, { level: 6, weakness: each(11, 10) })
    const startedAt = performance.now()
    expect(assignPrinciples(given).feasible).toBe(true)
    return performance.now() - startedAt
  }).toSorted((a, b) => a - b)
  expect(taken[50]).toBeLessThan(50)
})
