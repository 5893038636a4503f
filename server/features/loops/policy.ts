// The roles of a person in a loop, and what they allow. Unknown access is denied.
import type { LoopRole } from '#shared/contracts/vocabulary.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Loop, Seat } from './repository.ts'

export type LoopAccess = 'member' | 'candidate' | 'interviewer' | 'barRaiser' | 'assignmentReader'

/** The person whose view the actor uses: their own or, in their own demo, the person they view it as. */
export function effectiveUserId(actor: PersonActor, loop: Loop): string {
  return loop.demoOwnerId !== null && loop.demoOwnerId === actor.userId && actor.viewAs !== null
    ? actor.viewAs
    : actor.userId
}

export function rolesOf(userId: string, loop: Loop, seats: readonly Seat[]): LoopRole[] {
  const seat = seats.find((candidateSeat) => candidateSeat.interviewerId === userId)
  const roles: LoopRole[] = []
  if (loop.candidateId === userId) roles.push('candidate')
  if (seat !== undefined) roles.push('interviewer')
  if (seat?.hiringManager === true) roles.push('hiringManager')
  if (seat?.barRaiser === true) roles.push('barRaiser')
  return roles
}

export function hasAccess(roles: readonly LoopRole[], access: LoopAccess): boolean {
  switch (access) {
    case 'member':
      return roles.length > 0
    case 'candidate':
      return roles.includes('candidate')
    case 'interviewer':
      return roles.includes('interviewer')
    case 'barRaiser':
      return roles.includes('barRaiser')
    case 'assignmentReader':
      return roles.includes('barRaiser') || roles.includes('hiringManager')
    default:
      return false
  }
}
