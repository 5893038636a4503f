// The exact solver: seat by seat over the set of principles already used, keeping the best that can still follow (LP-1).
// Equal scores: more principles covered, then seat by seat the set that comes first in canonical order (LP-2).
import { countIn } from './principle-mask.ts'
import { boundFrom, prepareSearch } from './search-stages.ts'
import type { Score, Search, Stage } from './search-stages.ts'
import { fixedMask, freeSeats } from './seat-options.ts'
import type { Table } from './seat-options.ts'

/** The best rank from a stage on, or `dead` when it is below `atLeast`. */
type RankFrom = (at: number, used: number, atLeast: number) => number

const dead = -Infinity

/** `undefined` when it has yet to be searched. */
function alreadyKnown(stage: Stage, used: number, atLeast: number): number | undefined {
  const known = stage.known.get(used)
  if (known !== undefined) return known >= atLeast ? known : dead
  return atLeast >= (stage.outOfReach.get(used) ?? Infinity) ? dead : undefined
}

function ranker(search: Search): RankFrom {
  const bestOf = (stage: Stage, state: { at: number; used: number; atLeast: number }): number => {
    const next = state.at + 1
    const later = boundFrom(search, next, state.used)
    let best = state.atLeast - 1
    for (const { mask, rank, net } of stage.bestFirst) {
      // The rest comes after this one, so it cannot do better either.
      if (net + later <= best) break
      if ((mask & state.used) === 0) best = Math.max(best, rank + rankFrom(next, state.used | mask, best + 1 - rank))
    }
    return best < state.atLeast ? dead : best
  }
  const rankFrom: RankFrom = (at, used, atLeast) => {
    const stage = search.stages[at]
    const uncovered = countIn(search.core & ~used)
    if (stage === undefined) return uncovered === 0 && atLeast <= 0 ? 0 : dead
    if (uncovered > stage.places) return dead
    const before = alreadyKnown(stage, used, atLeast)
    if (before !== undefined) return before
    const best = bestOf(stage, { at, used, atLeast })
    if (best === dead) stage.outOfReach.set(used, atLeast)
    else stage.known.set(used, best)
    return best
  }
  return rankFrom
}

/** The best set for every seat, fixed ones included, or null when the hard rules leave none. */
export function bestSets(table: Table, score: Score): Map<string, number> | null {
  const search = prepareSearch(table, score)
  const rankFrom = ranker(search)
  const sets = new Map(table.fixed)
  let used = fixedMask(table)
  let target = rankFrom(0, used, -Number.MAX_SAFE_INTEGER)
  if (target === dead) return null
  for (const [at, seat] of freeSeats(table).entries()) {
    const chosen = search.stages[at]?.canonical.find((option) => {
      const rest = target - option.rank
      return (
        (option.mask & used) === 0 &&
        boundFrom(search, at + 1, used | option.mask) >= rest &&
        rankFrom(at + 1, used | option.mask, rest) === rest
      )
    })
    if (chosen === undefined) return null
    sets.set(seat.id, chosen.mask)
    used |= chosen.mask
    target -= chosen.rank
  }
  return sets
}
