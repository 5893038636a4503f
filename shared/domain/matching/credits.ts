// Give to get (MT-11): rounds given earn credits, rounds received cost them. Few credits mean a lower place in the queue,
// never a closed door.
import { creditPolicy as policy } from './policy.ts'

export type CreditEvent =
  /** Quality of the notes, 0–100. */
  | { type: 'given'; quality: number }
  /** With its debrief. */
  | { type: 'barRaised' }
  | { type: 'received' }
  /** The other side failed: what the round cost comes back, no more. */
  | { type: 'refunded'; cost: number }

/** The cost of a received round for a person with this many credits; no one falls below the floor. */
export const costOfRound = (credits: number): number => Math.max(0, Math.min(policy.received, credits - policy.floor))

export function creditsAfter(credits: number, event: CreditEvent): number {
  switch (event.type) {
    case 'given':
      return (
        credits +
        (event.quality >= policy.givenFromQuality ? policy.given : 0) +
        (event.quality >= policy.bonusFromQuality ? policy.bonus : 0)
      )
    case 'barRaised':
      return credits + policy.barRaised
    case 'received':
      return credits - costOfRound(credits)
    case 'refunded':
      return credits + event.cost
  }
}

/** 0 at the floor, 1 at the ceiling and above. */
export const creditNorm = (credits: number): number =>
  Math.min(1, Math.max(0, (credits - policy.floor) / (policy.ceiling - policy.floor)))
