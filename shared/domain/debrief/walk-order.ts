// The order in which principles are walked (DR-8): disputed core, failed, thin or missing core, other disputed, remaining core, the rest;
// inside a group the canonical order. A validated principle, and one outside the core that nobody rated, is walked only when someone
// pinned a question to it.
import { principleCodes, type Principle, type PrincipleStatus } from '#shared/contracts/vocabulary.ts'

interface WalkInput {
  statuses: Partial<Record<Principle, PrincipleStatus>>
  core: readonly Principle[]
  pinned: readonly Principle[]
}

function group(status: PrincipleStatus, isCore: boolean): number {
  if (status === 'disputed') return isCore ? 0 : 2
  if (!isCore) return 4
  return status === 'failed' || status === 'thin' || status === 'gap' ? 1 : 3
}

export function walkOrder({ statuses, core, pinned }: WalkInput): Principle[] {
  const ranked = principleCodes.flatMap((principle) => {
    const isCore = core.includes(principle)
    const status = statuses[principle] ?? (isCore || pinned.includes(principle) ? 'gap' : undefined)
    if (!status || (status === 'validated' && !pinned.includes(principle))) return []
    return [{ principle, rank: group(status, isCore) }]
  })
  return ranked.toSorted((a, b) => a.rank - b.rank).map((entry) => entry.principle)
}

export const disputedPrinciples = (statuses: WalkInput['statuses']): Principle[] =>
  principleCodes.filter((principle) => statuses[principle] === 'disputed')
