// The claim on sharing principles out: seven seats, mixed rounds and skills, with every reason.
import { assignPrinciples } from '#shared/domain/lp-assignment/assign-principles.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { input, seat } from '#tests/domain/lp-assignment/loops.ts'
import { bestScoreBySets } from './assignment-peer.ts'
import { bestMs } from './measure.ts'
import type { AssignmentInput } from '#shared/domain/lp-assignment/assignment-types.ts'
import type { Claim } from './measure.ts'

function sevenSeats(count: number): AssignmentInput[] {
  const random = seededRandom('seven seats')
  const draw = (below: number): number => Math.floor(random() * below)
  const each = (below: number, scale: number) =>
    Object.fromEntries(principleCodes.map((code) => [code, draw(below) / scale]))
  return Array.from({ length: count }, () => {
    const seats = (['BEH', 'BRR', 'PDX', 'MET', 'SYS', 'BEH', 'COD'] as const).map((round, at) =>
      seat(round, `S${at}`, { skill: each(4, 1) }),
    )
    return input(seats, { level: 6, weakness: each(11, 10) })
  })
}

export function assignmentClaim(): Claim {
  const loops = sevenSeats(30)
  const [first] = loops
  const answer = first === undefined ? null : assignPrinciples(first)
  if (first === undefined || answer?.feasible !== true || answer.score !== bestScoreBySets(first))
    throw new Error('The two ways disagree')
  const times = loops.map((loop) => bestMs(8, () => assignPrinciples(loop)))
  return {
    what: 'assignment of 7 seats with reasons (slowest of 30)',
    unit: 'ms',
    limit: 50,
    goal: 20,
    ours: Math.max(...times),
    peer: { name: 'sets seat by seat, no reasons', value: bestMs(1, () => bestScoreBySets(first)) },
  }
}
