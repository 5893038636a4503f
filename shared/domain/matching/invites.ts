// What binds when a candidate invites someone themselves (MT-17): blocks, not being the candidate, one seat per person, never twice in
// one loop (I-23), and the bar raiser's rules. What a queue would ask besides binds nobody here. A guest may interview but not be bar raiser.

export interface InviteInput {
  isCandidate: boolean
  /** Holds a seat of this loop now. */
  isSeated: boolean
  /** Was to hold a round of this loop before. */
  hasSatBefore: boolean
  /** Either of the two blocked the other. */
  isBlocked: boolean
  forBarRaiser: boolean
  isGuest: boolean
  /** Has filled in a profile, and with it a level. */
  hasLevel: boolean
}

export type InviteRefusal = 'candidate' | 'seated' | 'satBefore' | 'blocked' | 'guest' | 'noLevel'

/** The first thing that stands in the way, or null. A bar raiser is asked further: see `barRaiserEligible`. */
export function inviteRefusal(input: InviteInput): InviteRefusal | null {
  if (input.isCandidate) return 'candidate'
  if (input.isSeated) return 'seated'
  if (input.hasSatBefore) return 'satBefore'
  if (input.isBlocked) return 'blocked'
  if (input.forBarRaiser && input.isGuest) return 'guest'
  return input.forBarRaiser && !input.hasLevel ? 'noLevel' : null
}
