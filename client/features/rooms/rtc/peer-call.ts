// The call between the two sides of a round, device to device. A new device of the other side is a new connection;
// the same device that only lost its socket keeps the one it has. Knows nothing of React.
import { z } from 'zod'
import type { Signal } from '#shared/contracts/rooms.ts'
import { negotiate, type Negotiation } from './negotiate.ts'

export interface Sending { mic: boolean; camera: boolean }
export interface LocalTracks { audio: MediaStreamTrack | null; video: MediaStreamTrack | null; sending: Sending }
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
interface Peer {
  device: string
  pc: RTCPeerConnection
  negotiation: Negotiation
  channel: RTCDataChannel
  senders: { audio?: RTCRtpSender; video?: RTCRtpSender }
  /** Sound and picture of one stream are kept in step by the other end. */
  outgoing: MediaStream
}

const apart: CallView = { remote: null, connected: false, theirs: null }
const nudgeMs = 4_000
/** Enough for a face, light enough for a train. */
const picture = { height: 360, framesPerSecond: 15, bitsPerSecond: 450_000 } as const
const sendingSchema = z.object({ mic: z.boolean(), camera: z.boolean() })
/** An offer may arrive before the fact that names its device. */
const earlyLimit = 80

export function createPeerCall({ polite, iceServers, send, onChange }: CallOptions): PeerCall {
  let peer: Peer | null = null
  let local: LocalTracks = { audio: null, video: null, sending: { mic: false, camera: false } }
  let early: { from: string; signal: Signal }[] = []
  let view = apart

  const show = (change: Partial<CallView>) => {
    view = { ...view, ...change }
    onChange(view)
  }

  function connect(device: string): void {
    peer?.pc.close()
    const pc = new RTCPeerConnection({ iceServers })
    const negotiation = negotiate(pc, { polite, send: (signal) => send(device, signal) })
    // Both ends open the same channel, so it needs no announcement.
    const channel = pc.createDataChannel('sending', { negotiated: true, id: 0 })
    const mine: Peer = { device, pc, negotiation, channel, senders: {}, outgoing: new MediaStream() }
    peer = mine
    show(apart)
    const current = (run: () => void) => () => { if (peer === mine) run() }
    pc.addEventListener('track', ({ track }) => {
      if (peer !== mine) return
      const tracks = (view.remote?.getTracks() ?? []).filter((one) => one.kind !== track.kind && one.readyState === 'live')
      show({ remote: new MediaStream([...tracks, track]) })
    })
    pc.addEventListener('connectionstatechange', current(() => {
      show({ connected: pc.connectionState === 'connected' })
      if (pc.connectionState === 'connected') capPicture(pc)
    }))
    channel.addEventListener('open', current(() => tell(mine)))
    channel.addEventListener('message', ({ data }) => {
      const said = sendingSchema.safeParse(readJson(data))
      if (peer === mine && said.success) show({ theirs: said.data })
    })
    give(mine)
    const waiting = early.filter((one) => one.from === device)
    early = []
    for (const { signal } of waiting) negotiation.receive(signal)
  }

  const tell = ({ channel }: Peer) => {
    if (channel.readyState === 'open') channel.send(JSON.stringify(local.sending))
  }

  function give(to: Peer): void {
    for (const kind of ['audio', 'video'] as const) {
      const track = local[kind]
      const sender = to.senders[kind]
      if (sender !== undefined) void sender.replaceTrack(track)
      else if (track !== null) to.senders[kind] = to.pc.addTrack(track, to.outgoing)
    }
    tell(to)
  }

  const timer = setInterval(() => {
    if (peer !== null && peer.pc.connectionState !== 'connected') peer.negotiation.nudge()
  }, nudgeMs)

  return {
    setOther(device) {
      if (device !== null && device !== peer?.device) connect(device)
    },
    setLocal(next) {
      local = next
      if (peer !== null) give(peer)
    },
    receive(from, signal) {
      if (peer?.device === from) peer.negotiation.receive(signal)
      else early = [...early, { from, signal }].slice(-earlyLimit)
    },
    dispose() {
      clearInterval(timer)
      peer?.pc.close()
      peer = null
    },
  }
}

function capPicture(pc: RTCPeerConnection): void {
  for (const sender of pc.getSenders()) {
    if (sender.track?.kind !== 'video') continue
    const parameters = sender.getParameters()
    const height = sender.track.getSettings().height ?? picture.height
    const cap = { maxBitrate: picture.bitsPerSecond, maxFramerate: picture.framesPerSecond, scaleResolutionDownBy: Math.max(1, height / picture.height) }
    parameters.encodings = parameters.encodings.map((encoding) => ({ ...encoding, ...cap }))
    // Where a browser cannot cap, the camera's own setting already keeps the picture small.
    void sender.setParameters(parameters).catch(() => undefined)
  }
}

function readJson(data: unknown): unknown {
  try {
    return JSON.parse(String(data))
  } catch {
    return undefined
  }
}
