// Perfect negotiation with one other device: both may offer at any time, and when offers cross the polite side gives way.
// Signals run through one queue, so that a candidate never overtakes the description it belongs to.
import type { Signal } from '#shared/contracts/rooms.ts'

export interface Negotiation {
  receive(signal: Signal): void
  /** Says again what may have been lost, or came before the other side was in the call. */
  nudge(): void
}
type Description = NonNullable<Signal['description']>
type Candidate = NonNullable<Signal['candidate']>

export function negotiate(pc: RTCPeerConnection, options: { polite: boolean; send(signal: Signal): void }): Negotiation {
  let making = false
  let ignoring = false
  let queue: Promise<void> = Promise.resolve()

  const sendLocal = () => {
    const description = pc.localDescription
    if (description !== null) options.send({ description: { type: description.type, sdp: description.sdp } })
  }
  async function offer(): Promise<void> {
    making = true
    try {
      await pc.setLocalDescription()
      sendLocal()
    } finally {
      making = false
    }
  }
  async function takeDescription(description: Description): Promise<void> {
    const crossing = description.type === 'offer' && (making || pc.signalingState !== 'stable')
    ignoring = crossing && !options.polite
    // Whoever offers has come into the call just now and may have missed our own offer.
    if (ignoring) return sendLocal()
    if (description.type === 'answer' && pc.signalingState !== 'have-local-offer') return
    await pc.setRemoteDescription(description)
    if (description.type !== 'offer') return
    await pc.setLocalDescription()
    sendLocal()
  }
  const takeCandidate = ({ candidate, sdpMid, sdpMLineIndex, usernameFragment }: Candidate) =>
    pc.addIceCandidate({ candidate, sdpMid: sdpMid ?? null, sdpMLineIndex: sdpMLineIndex ?? null, usernameFragment: usernameFragment ?? null })

  async function take({ description, candidate }: Signal): Promise<void> {
    if (description !== undefined) return takeDescription(description)
    if (candidate !== undefined && candidate !== null && !ignoring) await takeCandidate(candidate)
  }
  /** A signal of an offer that lost has no place any more; the next nudge puts things right. */
  const outdated = () => undefined

  pc.addEventListener('negotiationneeded', () => void offer().catch(outdated))
  pc.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate === null) return
    options.send({ candidate: { candidate: candidate.candidate, sdpMid: candidate.sdpMid, sdpMLineIndex: candidate.sdpMLineIndex, usernameFragment: candidate.usernameFragment } })
  })

  return {
    receive(signal) {
      queue = queue.then(() => (pc.signalingState === 'closed' ? undefined : take(signal))).catch(outdated)
    },
    nudge() {
      if (pc.signalingState === 'have-local-offer') sendLocal()
      else if (pc.signalingState === 'stable' && pc.localDescription !== null) pc.restartIce()
    },
  }
}
