// The order in which principles are walked (DR-8): disputed core, failed, thin or missing core, other disputed, remaining core, the rest;
// inside a group the canonical order. A validated principle, and one outside the core that nobody rated, is walked only when someone
// pinned a question to it or an issue of the package asks about it.
import { principleCodes, type Principle, type PrincipleStatus } from '#shared/contracts/vocabulary.ts'
import { mixedToTalkAbout } from '../decision/gates.ts'
import type { DebriefPackage, OpenIssue } from './types.ts'

interface WalkInput {
  statuses: Partial<Record<Principle, PrincipleStatus>>
  core: readonly Principle[]
  /** Asked about by a reader's pin or by an issue of the package. */
  pinned: readonly Principle[]
}

const walkedKinds: readonly string[] = ['poorNotesOnly', 'counterexample']

/** Whether an issue brings its principle into the walk whatever its status. */
export const joinsWalk = ({ kind, isFact }: OpenIssue): boolean => isFact || walkedKinds.includes(kind)

/** Mixed core principles, if there are so many that votes for them all have to be talked about (G2). */
export function mixedTogether({ core, statuses }: Pick<DebriefPackage, 'core' | 'statuses'>): Principle[] {
  const mixed = principleCodes.filter((principle) => core.includes(principle) && statuses[principle] === 'mixed')
  return mixed.length >= mixedToTalkAbout ? mixed : []
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
