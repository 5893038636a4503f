// The solver against a plain enumeration that knows nothing of it: every way to fill up to three seats, compared by the rules' words.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { areSeatPair } from '#shared/domain/catalogue/tension-pairs.ts'
import { weightsFor } from '#shared/domain/catalogue/weights.ts'
import { principleCodes, roleFamilies, roundTypes } from '#shared/contracts/vocabulary.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { assignPrinciples, openSeat } from '#shared/domain/lp-assignment/assign-principles.ts'
import { barRaiserPolicies } from '#shared/domain/lp-assignment/assignment-types.ts'
import type {
  AssignmentInput,
  AssignmentResult,
  FeasibleAssignment,
  SeatInput,
} from '#shared/domain/lp-assignment/assignment-types.ts'

const { coreSets, roundFit } = defaultPack

type Sets = Principle[][]

const weakness = (given: AssignmentInput, code: Principle): number => given.weakness[code] ?? 0

function weakestOf(given: AssignmentInput, among: readonly Principle[]): Principle | undefined {
  const highest = Math.max(...among.map((code) => weakness(given, code)))
  return highest > 0
    ? principleCodes.find((code) => among.includes(code) && weakness(given, code) === highest)
    : undefined
}

function focusOf(given: AssignmentInput): ReturnType<typeof weakestOf> | undefined {
  const { barRaiser } = given.policy
  if (barRaiser === 'weakest_core') return weakestOf(given, coreSets[given.role])
  return barRaiser === 'core_plus_longterm' ? weakestOf(given, ['HS', 'TB', 'AR', 'ET', 'HB']) : undefined
}

function scoreOf(given: AssignmentInput, sets: Sets): number {
  const focus = focusOf(given)
  const total = given.seats.reduce((sum, seat, at) => {
    const set = sets[at] ?? []
    const cells = set.map(
      (code) =>
        4 * weightsFor(defaultPack, given.role, given.level)[code] +
        6 * weakness(given, code) +
        2 * (seat.skill[code] ?? 1) +
        (seat.preference[code] ?? 0) +
        3 * roundFit[seat.roundType][code] -
        (seat.prior.includes(code) ? 5 : 0) +
        (seat.barRaiser && focus === code ? 4 : 0),
    )
    const [a, b] = set
    return (
      sum +
      cells.reduce((x, y) => x + y, 0) +
      (set.length === 2 && a !== undefined && b !== undefined && areSeatPair(defaultPack, a, b) ? 3 : 0)
    )
  }, 0)
  return Math.round(total * 10) / 10
}

function optionsOf(given: AssignmentInput, seat: SeatInput): Sets {
  if (seat.frozen !== null) return [principleCodes.filter((code) => seat.frozen?.includes(code))]
  const weights = weightsFor(defaultPack, given.role, given.level)
  const open = principleCodes.filter(
    (code) => roundFit[seat.roundType][code] >= 1 && weights[code] > 0 && !seat.forbid.includes(code),
  )
  const sets = [...open.map((code) => [code]), ...open.flatMap((a, at) => open.slice(at + 1).map((b) => [a, b]))]
  return sets.filter(
    (set) =>
      set.length >= seat.min &&
      set.length <= seat.cap &&
      (!seat.barRaiser || set.some((code) => coreSets[given.role].includes(code))),
  )
}

/** Sets that the bar raiser drew, by seat: the seat holds that set, which must be open to it like any other. */
type Drawn = ReadonlyMap<string, string>

function* everyWay(given: AssignmentInput, drawn: Drawn, at: number, used: ReadonlySet<Principle>): Generator<Sets> {
  const seat = given.seats[at]
  if (seat === undefined) {
    if (coreSets[given.role].every((code) => used.has(code))) yield []
    return
  }
  for (const set of optionsOf(given, seat)) {
    if ((drawn.get(seat.id) ?? set.join()) !== set.join()) continue
    if (seat.frozen === null && set.some((code) => used.has(code))) continue
    for (const rest of everyWay(given, drawn, at + 1, new Set([...used, ...set]))) yield [set, ...rest]
  }
}

const comesFirst = (a: Sets, b: Sets): boolean => {
  const key = (sets: Sets): string =>
    sets.map((set) => set.map((code) => String.fromCharCode(65 + principleCodes.indexOf(code))).join('')).join(' ')
  return key(a) < key(b)
}

const weighs = (given: AssignmentInput, code: Principle): number =>
  weightsFor(defaultPack, given.role, given.level)[code]

/** A principle a second time in a free place: the cell worth most, then canonical order, then slot order. */
function nextReading(given: AssignmentInput, sets: Sets): Sets | null {
  const matters = (code: Principle): boolean =>
    weighs(given, code) > 0 && (weighs(given, code) >= 3 || weakness(given, code) >= 0.5)
  if (principleCodes.some((code) => matters(code) && !sets.flat().includes(code))) return null
  const ways = principleCodes
    .filter((code) => coreSets[given.role].includes(code) || weakness(given, code) >= 0.5)
    .flatMap((code) =>
      given.seats.flatMap((seat, at) => {
        const own = sets[at] ?? []
        const holders = given.seats.filter((_, other) => sets[other]?.includes(code))
        const allowed =
          seat.frozen === null &&
          own.length < seat.cap &&
          !own.includes(code) &&
          !seat.forbid.includes(code) &&
          roundFit[seat.roundType][code] >= 1 &&
          weighs(given, code) > 0 &&
          holders.length < 2 &&
          holders.every(({ roundType: round }) => round !== seat.roundType)
        return allowed
          ? [
              sets.with(
                at,
                principleCodes.filter((each) => own.includes(each) || each === code),
              ),
            ]
          : []
      }),
    )
  const gains = ways.map((way) => scoreOf(given, way) - scoreOf(given, sets))
  return ways[gains.findIndex((gain) => gain > Math.max(...gains) - 0.05)] ?? null
}

function bruteForce(given: AssignmentInput, drawn: Drawn): { score: number; sets: Sets } | null {
  const once = withoutDuplicates(given, drawn)
  if (once === null || !given.policy.duplicates) return once
  let { sets } = once
  for (let next = nextReading(given, sets); next !== null; next = nextReading(given, sets)) sets = next
  return { score: scoreOf(given, sets), sets }
}

function withoutDuplicates(given: AssignmentInput, drawn: Drawn): { score: number; sets: Sets } | null {
  const frozen = new Set(given.seats.flatMap((seat) => seat.frozen ?? []))
  let best: { score: number; sets: Sets } | null = null
  for (const sets of everyWay(given, drawn, 0, frozen)) {
    const score = scoreOf(given, sets)
    const covered = (each: Sets): number => new Set(each.flat()).size
    const better =
      best === null ||
      score > best.score ||
      (score === best.score &&
        (covered(sets) > covered(best.sets) || (covered(sets) === covered(best.sets) && comesFirst(sets, best.sets))))
    if (better) best = { score, sets }
  }
  return best
}

const per = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Partial<Record<Principle, T>>> =>
  fc.dictionary(fc.constantFrom(...principleCodes), value, { maxKeys: 6 }) as fc.Arbitrary<
    Partial<Record<Principle, T>>
  >
const some = (minLength: number, maxLength: number) => fc.subarray([...principleCodes], { minLength, maxLength })

const seatArbitrary = fc.record({
  roundType: fc.constantFrom(...roundTypes),
  barRaiser: fc.boolean(),
  size: fc.constantFrom([1, 2], [1, 2], [2, 2], [1, 1]),
  skill: per(fc.integer({ min: 0, max: 3 })),
  preference: per(fc.constantFrom(-1 as const, 0 as const, 1 as const)),
  forbid: some(0, 7),
  prior: some(0, 4),
  frozen: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some(0, 2) }),
})

const inputArbitrary: fc.Arbitrary<AssignmentInput> = fc
  .record({
    principlePack: fc.constant(defaultPack),
    role: fc.constantFrom(...roleFamilies),
    level: fc.integer({ min: 4, max: 8 }),
    drawn: fc.array(seatArbitrary, { minLength: 2, maxLength: 3 }),
    weakness: per(fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10)),
    barRaiser: fc.constantFrom(...barRaiserPolicies),
    duplicates: fc.boolean(),
    seed: fc.string({ maxLength: 4 }),
  })
  .map(({ drawn, barRaiser, duplicates, seed, ...rest }) => ({
    ...rest,
    policy: { pairBonus: 3, barRaiser, duplicates, seed },
    seats: drawn.map(({ size, ...seat }, at) => ({
      ...seat,
      id: `S${at}`,
      min: size[0] === 2 ? 2 : 1,
      cap: size[1] === 1 ? 1 : 2,
    })),
  }))

/** What the random policy gave the bar raiser before any second reading. */
const drawnBy = (given: AssignmentInput, found: FeasibleAssignment): Drawn =>
  new Map(
    given.seats
      .filter((seat) => given.policy.barRaiser === 'random' && seat.barRaiser && seat.frozen === null)
      .map((seat) => [
        seat.id,
        found.reasons.cells
          .filter((cell) => cell.seatId === seat.id && !cell.duplicate)
          .map(({ principle }) => principle)
          .join(),
      ]),
  )

function expectAsByForce(given: AssignmentInput, found: AssignmentResult): void {
  expect(found.feasible ? { score: found.score, sets: Object.values(found.assignment) } : null).toEqual(
    bruteForce(given, found.feasible ? drawnBy(given, found) : new Map()),
  )
}

it(
  '[LP-1] [LP-2] [LP-4] finds what trying every assignment of up to three seats finds: ties, frozen seats, every policy',
  { timeout: 60_000 },
  () => {
    const count = { feasible: 0, infeasible: 0, random: 0 }
    fc.assert(
      fc.property(inputArbitrary, (given) => {
        const found = assignPrinciples(given)
        count[found.feasible ? 'feasible' : 'infeasible'] += 1
        if (found.feasible && given.policy.barRaiser === 'random') count.random += 1
        expectAsByForce(given, found)
      }),
      { numRuns: 250, seed: 20_260 },
    )
    expect(Math.min(count.feasible, count.infeasible, count.random)).toBeGreaterThan(10)
  },
)

/** A begun round that holds most principles leaves the others places for second readings, which three seats never have otherwise. */
const readAgainArbitrary = fc.tuple(inputArbitrary, some(1, 3)).map(([given, left]): AssignmentInput => ({
  ...given,
  policy: { ...given.policy, duplicates: true },
  seats: [
    { ...openSeat('begun', 'COD', false), frozen: principleCodes.filter((code) => !left.includes(code)) },
    ...given.seats.slice(0, 2).map((seat) => ({
      ...seat,
      min: 1 as const,
      frozen: null,
      forbid: seat.forbid.filter((code) => !left.includes(code)),
    })),
  ],
}))

it(
  '[H7] [LP-4] gives the second readings that the rule in words gives, whatever the policy',
  { timeout: 60_000 },
  () => {
    const count = { once: 0, twice: 0 }
    fc.assert(
      fc.property(readAgainArbitrary, (given) => {
        const found = assignPrinciples(given)
        if (found.feasible) count[found.reasons.cells.some(({ duplicate }) => duplicate) ? 'twice' : 'once'] += 1
        expectAsByForce(given, found)
      }),
      { numRuns: 400, seed: 20_261 },
    )
    expect(Math.min(count.once, count.twice)).toBeGreaterThan(25)
  },
)
