// The exact solver: seat by seat over the set of principles already used, keeping the best that can still follow (LP-1).
// Equal scores: more principles covered, then seat by seat the set that comes first in canonical order (LP-2).
import { countIn } from './principle-mask.ts'
import { boundFrom, dead, stagesFor, unknown } from './search-stages.ts'
import type { Score, Stage } from './search-stages.ts'
import { coreMaskOf, fixedMask, freeSeats } from './seat-options.ts'
import type { Table } from './seat-options.ts'

/** The best rank from a stage on, or `dead` when it is below `atLeast`. */
type RankFrom = (at: number, used: number, atLeast: number) => number

/** `undefined` when it has yet to be searched. */
function alreadyKnown(stage: Stage, used: number, atLeast: number): number | undefined {
  const known = stage.known[used] ?? unknown
  if (known !== unknown) return known >= atLeast ? known : dead
  return atLeast >= (stage.outOfReach[used] ?? -dead) ? dead : undefined
}

function ranker(stages: readonly Stage[], core: number): RankFrom {
  const search = (stage: Stage, state: { at: number; used: number; atLeast: number }): number => {
    const next = state.at + 1
    let best = state.atLeast - 1
    for (const option of stage.bestFirst) {
      if ((option.mask & state.used) !== 0) continue
      const used = state.used | option.mask
      if (option.rank + boundFrom(stages, next, used) > best) best = Math.max(best, option.rank + rankFrom(next, used, best + 1 - option.rank))
    }
    return best < state.atLeast ? dead : best
  }
  const rankFrom: RankFrom = (at, used, atLeast) => {
    const stage = stages[at]
    const uncovered = countIn(core & ~used)
    if (stage === undefined) return uncovered === 0 && atLeast <= 0 ? 0 : dead
    if (uncovered > stage.places) return dead
    const before = alreadyKnown(stage, used, atLeast)
    if (before !== undefined) return before
    const best = search(stage, { at, used, atLeast })
    if (best === dead) stage.outOfReach[used] = atLeast
    else stage.known[used] = best
    return best
  }
  return rankFrom
}

/** The best set for every seat, fixed ones included, or null when the hard rules leave none. */
export function bestSets(table: Table, score: Score): Map<string, number> | null {
  const stages = stagesFor(table, score)
  const rankFrom = ranker(stages, coreMaskOf(table))
  const sets = new Map(table.fixed)
  let used = fixedMask(table)
  let target = rankFrom(0, used, 0)
  if (target === dead) return null
  for (const [at, seat] of freeSeats(table).entries()) {
    const chosen = stages[at]?.canonical.find((option) => {
      const rest = target - option.rank
      return (option.mask & used) === 0 && boundFrom(stages, at + 1, used | option.mask) >= rest
        && rankFrom(at + 1, used | option.mask, rest) === rest
    })
    if (chosen === undefined) return null
    sets.set(seat.id, chosen.mask)
    used |= chosen.mask
    target -= chosen.rank
  }
  return sets
}
