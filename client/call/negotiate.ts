// Perfect negotiation over one connection: both sides may offer at any time; when offers cross, the polite side gives way.
// Signals run through one queue, so that a candidate never overtakes the description it belongs to.
import type { Signal } from '#shared/contracts/rooms.ts'

export interface Negotiation {
  receive(signal: Signal): void
  /** Says again what may have been lost on the way: an offer without an answer, or a path that broke. */
  nudge(): void
}

interface NegotiationOptions {
  polite: boolean
  /** Who speaks first: two ends that begin at the same moment would always cross, an end that may be alone has to try. */
  firstOffer: 'impolite' | 'either'
  send(signal: Signal): void
}

export function negotiate(pc: RTCPeerConnection, { polite, firstOffer, send }: NegotiationOptions): Negotiation {
  let making = false
  let ignoring = false
  let queue: Promise<void> = Promise.resolve()

  const sendLocal = () => {
    const description = pc.localDescription
    if (description !== null) send({ description: { type: description.type, sdp: description.sdp } })
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

  async function takeDescription(description: NonNullable<Signal['description']>): Promise<void> {
    ignoring = !polite && description.type === 'offer' && (making || pc.signalingState !== 'stable')
    if (ignoring) {
      // The other end may have just joined without our offer. While we create ours, the one stored here is older.
      if (pc.signalingState === 'have-local-offer') sendLocal()
      return
    }
    if (description.type === 'answer' && pc.signalingState !== 'have-local-offer') return
    await pc.setRemoteDescription(description)
    if (description.type !== 'offer') return
    await pc.setLocalDescription()
    sendLocal()
  }

  async function take({ description, candidate }: Signal): Promise<void> {
    if (pc.signalingState === 'closed') return
    if (description !== undefined) await takeDescription(description)
    else if (candidate !== undefined && candidate !== null && !ignoring)
      await pc.addIceCandidate(toCandidate(candidate))
  }

  /** A signal of an offer that lost has no place any more; the next nudge puts things right. */
  const outdated = () => undefined

  pc.addEventListener('negotiationneeded', () => {
    if (firstOffer === 'either' || !polite || pc.remoteDescription !== null) void offer().catch(outdated)
  })
  pc.addEventListener('icecandidate', ({ candidate }) => {
    if (candidate === null) return
    const { candidate: text, sdpMid, sdpMLineIndex, usernameFragment } = candidate
    send({ candidate: { candidate: text, sdpMid, sdpMLineIndex, usernameFragment } })
  })
  pc.addEventListener('iceconnectionstatechange', () => {
    if (pc.iceConnectionState === 'failed') pc.restartIce()
  })

  return {
    receive(signal) {
      queue = queue.then(() => take(signal)).catch(outdated)
    },
    nudge() {
      if (pc.signalingState === 'have-local-offer') sendLocal()
      else if (pc.localDescription !== null && pc.connectionState !== 'connecting') pc.restartIce()
    },
  }
}

const toCandidate = ({
  candidate,
  sdpMid = null,
  sdpMLineIndex = null,
  usernameFragment = null,
}: NonNullable<Signal['candidate']>): RTCIceCandidateInit => ({ candidate, sdpMid, sdpMLineIndex, usernameFragment })
