// Sharing the principles out the plain way: seat by seat, every open set of one or two, the best score kept for each set of principles
// used so far.
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { maskOf } from '#shared/domain/lp-assignment/principle-mask.ts'
import { setScorer } from '#shared/domain/lp-assignment/score-cells.ts'
import { seatOptions } from '#shared/domain/lp-assignment/seat-options.ts'
import type { AssignmentInput } from '#shared/domain/lp-assignment/assignment-types.ts'

const { coreSets } = defaultPack

export function bestScoreBySets(input: AssignmentInput): number {
  const score = setScorer(input)
  const table = { ...input, fixed: new Map<string, number>() }
  let best = new Map([[0, 0]])
  for (const seat of input.seats) {
    const next = new Map<number, number>()
    for (const [used, total] of best) {
      for (const set of seatOptions(table, seat)) {
        if ((used & set) !== 0) continue
        next.set(used | set, Math.max(next.get(used | set) ?? -Infinity, total + score(seat, set)))
      }
    }
    best = next
  }
  const core = maskOf(coreSets[input.role])
  return Math.max(...[...best].filter(([used]) => (used & core) === core).map(([, total]) => total)) / 10
}
