// The solver against a plain enumeration that knows nothing of it: every way to fill up to three seats, compared by the rules' words.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { principleCodes, roleFamilies, roundTypes } from '#shared/contracts/vocabulary.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { coreSets } from '#shared/domain/catalogue/core-sets.ts'
import { roundFit } from '#shared/domain/catalogue/round-fit.ts'
import { isTensionPair } from '#shared/domain/catalogue/tension-pairs.ts'
import { baseWeights } from '#shared/domain/catalogue/weights.ts'
import { assignPrinciples } from '#shared/domain/lp-assignment/assign-principles.ts'
import type { AssignmentInput, SeatInput } from '#shared/domain/lp-assignment/assignment-types.ts'

type Sets = Principle[][]

const weakness = (given: AssignmentInput, code: Principle): number => given.weakness[code] ?? 0

function weakestOf(given: AssignmentInput, among: readonly Principle[]): Principle | undefined {
  const highest = Math.max(...among.map((code) => weakness(given, code)))
  return highest > 0 ? principleCodes.find((code) => among.includes(code) && weakness(given, code) === highest) : undefined
}

function scoreOf(given: AssignmentInput, sets: Sets): number {
  const focus = given.policy.barRaiser === 'weakest_core' ? weakestOf(given, coreSets[given.role])
    : given.policy.barRaiser === 'core_plus_longterm' ? weakestOf(given, ['HS', 'TB', 'AR', 'ET', 'HB']) : undefined
  const total = given.seats.reduce((sum, seat, at) => {
    const set = sets[at] ?? []
    const cells = set.map((code) => 4 * baseWeights(given.role, given.level)[code] + 6 * weakness(given, code) + 2 * (seat.skill[code] ?? 1)
      + (seat.preference[code] ?? 0) + 3 * roundFit[seat.round][code] - (seat.prior.includes(code) ? 5 : 0) + (seat.barRaiser && focus === code ? 4 : 0))
    const [a, b] = set
    return sum + cells.reduce((x, y) => x + y, 0) + (a !== undefined && b !== undefined && isTensionPair(a, b) ? 3 : 0)
  }, 0)
  return Math.round(total * 10) / 10
}

function optionsOf(given: AssignmentInput, seat: SeatInput): Sets {
  if (seat.frozen !== null) return [principleCodes.filter((code) => seat.frozen?.includes(code))]
  const weights = baseWeights(given.role, given.level)
  const open = principleCodes.filter((code) => roundFit[seat.round][code] >= 1 && weights[code] > 0 && !seat.forbid.includes(code))
  const sets = [...open.map((code) => [code]), ...open.flatMap((a, at) => open.slice(at + 1).map((b) => [a, b]))]
  return sets.filter((set) => set.length >= seat.min && set.length <= seat.cap
    && (!seat.barRaiser || set.some((code) => coreSets[given.role].includes(code))))
}

function* everyWay(given: AssignmentInput, at: number, used: ReadonlySet<Principle>): Generator<Sets> {
  const seat = given.seats[at]
  if (seat === undefined) {
    if (coreSets[given.role].every((code) => used.has(code))) yield []
    return
  }
  for (const set of optionsOf(given, seat)) {
    if (seat.frozen === null && set.some((code) => used.has(code))) continue
    for (const rest of everyWay(given, at + 1, new Set([...used, ...set]))) yield [set, ...rest]
  }
}

const comesFirst = (a: Sets, b: Sets): boolean => {
  const key = (sets: Sets): string => sets.map((set) => set.map((code) => String.fromCharCode(65 + principleCodes.indexOf(code))).join('')).join(' ')
  return key(a) < key(b)
}

function bruteForce(given: AssignmentInput): { score: number; sets: Sets } | null {
  const frozen = new Set(given.seats.flatMap((seat) => seat.frozen ?? []))
  let best: { score: number; sets: Sets } | null = null
  for (const sets of everyWay(given, 0, frozen)) {
    const score = scoreOf(given, sets)
    const covered = (each: Sets): number => new Set(each.flat()).size
    const better = best === null || score > best.score
      || (score === best.score && (covered(sets) > covered(best.sets) || (covered(sets) === covered(best.sets) && comesFirst(sets, best.sets))))
    if (better) best = { score, sets }
  }
  return best
}

const per = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Partial<Record<Principle, T>>> =>
  fc.dictionary(fc.constantFrom(...principleCodes), value, { maxKeys: 6 }) as fc.Arbitrary<Partial<Record<Principle, T>>>
const some = (minLength: number, maxLength: number) => fc.subarray([...principleCodes], { minLength, maxLength })

const seatArbitrary = fc.record({
  round: fc.constantFrom(...roundTypes),
  barRaiser: fc.boolean(),
  size: fc.constantFrom([1, 2], [1, 2], [2, 2], [1, 1]),
  skill: per(fc.integer({ min: 0, max: 3 })),
  preference: per(fc.constantFrom(-1 as const, 0 as const, 1 as const)),
  forbid: some(0, 7),
  prior: some(0, 4),
  frozen: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some(0, 2) }),
})

const inputArbitrary: fc.Arbitrary<AssignmentInput> = fc.record({
  role: fc.constantFrom(...roleFamilies),
  level: fc.integer({ min: 4, max: 8 }),
  drawn: fc.array(seatArbitrary, { minLength: 2, maxLength: 3 }),
  weakness: per(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)),
  barRaiser: fc.constantFrom('weakest_core' as const, 'core_plus_longterm' as const, 'none' as const),
}).map(({ drawn, barRaiser, ...rest }) => ({
  ...rest,
  policy: { pairBonus: 3, barRaiser, duplicates: false, seed: '' },
  seats: drawn.map(({ size, ...seat }, at) => ({ ...seat, id: `S${at}`, min: size[0] === 2 ? 2 : 1, cap: size[1] === 1 ? 1 : 2 })),
}))

it('[LP-1] [LP-2] finds what trying every assignment of up to three seats finds, ties included', { timeout: 60_000 }, () => {
  const count = { feasible: 0, infeasible: 0 }
  fc.assert(fc.property(inputArbitrary, (given) => {
    const found = assignPrinciples(given)
    count[found.feasible ? 'feasible' : 'infeasible'] += 1
    expect(found.feasible ? { score: found.score, sets: Object.values(found.assignment) } : null).toEqual(bruteForce(given))
  }), { numRuns: 150, seed: 20_260 })
  expect(Math.min(count.feasible, count.infeasible)).toBeGreaterThan(25)
})
