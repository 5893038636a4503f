// Give to get (MT-11): rounds given earn credits, rounds received cost them. Few credits mean a lower place in the queue,
// never a closed door.
export const startCredits = 4
const floor = -2
/** From here more credits no longer move anyone ahead. */
const ceiling = 10

export type CreditEvent =
  | { type: 'given'; quality: number }
  | { type: 'barRaised' }
  | { type: 'received' }
  /** The other side failed: what the round cost comes back. */
  | { type: 'refunded' }

export function creditsAfter(credits: number, event: CreditEvent): number {
  switch (event.type) {
    case 'given': return credits + (event.quality >= 60 ? 2 : 0) + (event.quality >= 80 ? 1 : 0)
    case 'barRaised': return credits + 3
    case 'received': return Math.max(floor, credits - 2)
    case 'refunded': return credits + 2
  }
}

/** 0 at the floor, 1 at ten and above. */
export const creditNorm = (credits: number): number => Math.min(1, Math.max(0, (credits - floor) / (ceiling - floor)))
