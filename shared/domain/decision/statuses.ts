// The statuses a decision and a report stand on: the package's, with what the room wrote in the review (DC-5).
import type { Principle, PrincipleStatus } from '#shared/contracts/vocabulary.ts'

type Statuses = Readonly<Partial<Record<Principle, PrincipleStatus>>>
interface Reviewed {
  core: readonly Principle[]
  statuses: Statuses
}
export interface Resolution {
  principle: Principle
  status: PrincipleStatus
  reason: string
}

/** A resolution with a reason replaces a disputed status, and the status of a mixed core principle; on any other it changes nothing. */
export function statusesAfterWalk(
  { core, statuses }: Reviewed,
  resolutions: readonly Resolution[],
): Partial<Record<Principle, PrincipleStatus>> {
  const resolved: Partial<Record<Principle, PrincipleStatus>> = { ...statuses }
  for (const { principle, status, reason } of resolutions) {
    const before = statuses[principle]
    const isOpen = before === 'disputed' || (before === 'mixed' && core.includes(principle))
    if (isOpen && reason.trim() !== '') resolved[principle] = status
  }
  return resolved
}
