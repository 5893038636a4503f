// Who may be bar raiser (I-03, I-04): qualified at the target level or above, not the hiring manager, and in no group with the
// hiring manager or the candidate. Qualification is a policy: attested by the person, or certified by calibration (LO-6).
import type { Result } from '#shared/lib/result.ts'
import { ok, reject } from '#shared/lib/result.ts'

export interface BarRaiserClaim {
  policy: 'attested' | 'certified'
  level: number
  targetLevel: number
  /** The seat's duties were accepted; what `attested` asks for besides the level. */
  dutiesAccepted: boolean
  certified: boolean
  groups: readonly string[]
  candidateGroups: readonly string[]
  hiringManagerGroups: readonly string[]
  isHiringManager: boolean
}

const key = (group: string) => group.trim().toLowerCase()

/** Groups are sets; independent means none in common, and no group has nothing in common. */
export function sharedGroups(one: readonly string[], other: readonly string[]): string[] {
  const known = new Set(other.map(key))
  return one.filter((group) => key(group) !== '' && known.has(key(group)))
}

export function barRaiserEligible(claim: BarRaiserClaim): Result<true> {
  const no = (message: string) => reject('NOT_ELIGIBLE', message)
  if (claim.isHiringManager) return no('The hiring manager cannot be the bar raiser of the same loop.')
  if (claim.level < claim.targetLevel)
    return no(`The bar raiser needs level ${claim.targetLevel} or above; your profile says ${claim.level}.`)
  if (claim.policy === 'attested' && !claim.dutiesAccepted) return no("Accept the bar raiser's duties first.")
  if (claim.policy === 'certified' && !claim.certified) return no('The bar raiser needs a current certification here.')
  const [withManager] = sharedGroups(claim.groups, claim.hiringManagerGroups)
  if (withManager !== undefined)
    return no(`The bar raiser comes from outside: you share the group "${withManager}" with the hiring manager.`)
  const [withCandidate] = sharedGroups(claim.groups, claim.candidateGroups)
  if (withCandidate !== undefined)
    return no(`The bar raiser comes from outside: you share the group "${withCandidate}" with the candidate.`)
  return ok(true)
}
