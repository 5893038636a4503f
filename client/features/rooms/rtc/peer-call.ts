// The call between the two sides of a round, device to device. A new device of the other side is a new connection;
// the same device that only lost its socket keeps the one it has. Knows nothing of React.
import type { Signal } from '#shared/contracts/rooms.ts'
import { openPeer, type LocalTracks, type Peer, type Sending } from './peer.ts'

export interface CallView {
  remote: MediaStream | null
  connected: boolean
  /** What the other side says it sends; null until it says so. */
  theirs: Sending | null
}
export interface PeerCall {
  /** The device at the other end; null leaves a standing connection alone, because a lost socket is not a lost call. */
  setOther(device: string | null): void
  setLocal(local: LocalTracks): void
  receive(from: string, signal: Signal): void
  dispose(): void
}
interface CallOptions {
  polite: boolean
  iceServers: RTCIceServer[]
  send(to: string, signal: Signal): void
  onChange(view: CallView): void
}

export const apart: CallView = { remote: null, connected: false, theirs: null }
const nudgeMs = 2_500
/** An offer may arrive before the fact that names its device. */
const earlyLimit = 80

export function createPeerCall({ polite, iceServers, send, onChange }: CallOptions): PeerCall {
  let peer: Peer | null = null
  let local: LocalTracks = { audio: null, video: null, sending: { mic: false, camera: false } }
  let early: { from: string; signal: Signal }[] = []
  let view = apart

  function connect(device: string): void {
    peer?.close()
    view = apart
    const show = (change: Partial<CallView>) => {
      if (peer !== null && peer !== mine) return
      view = { ...view, ...change }
      onChange(view)
    }
    const mine = openPeer({
      device,
      polite,
      iceServers,
      send: (signal) => send(device, signal),
      onTrack: (track) => show({ remote: withTrack(view.remote, track) }),
      onConnected: (connected) => show({ connected }),
      onTheirs: (theirs) => show({ theirs }),
    })
    peer = mine
    onChange(view)
    mine.give(local)
    const waiting = early.filter((one) => one.from === device)
    early = []
    for (const { signal } of waiting) mine.receive(signal)
  }

  const timer = setInterval(() => peer?.nudge(), nudgeMs)

  return {
    setOther(device) {
      if (device !== null && device !== peer?.device) connect(device)
    },
    setLocal(next) {
      local = next
      peer?.give(local)
    },
    receive(from, signal) {
      if (peer?.device === from) peer.receive(signal)
      else early = [...early, { from, signal }].slice(-earlyLimit)
    },
    dispose() {
      clearInterval(timer)
      peer?.close()
    },
  }
}

/** One of each kind: a track that comes anew replaces the old one. */
function withTrack(remote: MediaStream | null, track: MediaStreamTrack): MediaStream {
  const others = (remote?.getTracks() ?? []).filter((one) => one.kind !== track.kind && one.readyState === 'live')
  return new MediaStream([...others, track])
}
