// One connection to one device: its tracks, its negotiation, and a small channel on which each end says what it sends,
// because a picture that was switched off looks like a dark room.
import { z } from 'zod'
import type { Signal } from '#shared/contracts/rooms.ts'
import type { CallKind } from './call-kind.ts'
import { capPicture } from './cap-picture.ts'
import { negotiate } from './negotiate.ts'

const sendingSchema = z.object({ mic: z.boolean(), camera: z.boolean() })
type Sending = z.infer<typeof sendingSchema>
export interface LocalTracks {
  audio: MediaStreamTrack | null
  video: MediaStreamTrack | null
  sending: Sending
}
export interface PeerView {
  stream: MediaStream | null
  connected: boolean
  /** What the other end says it sends; null until it says so. */
  theirs: Sending | null
}

export interface Peer {
  view(): PeerView
  give(local: LocalTracks): void
  receive(signal: Signal): void
  /** Says again what may have been lost, as long as there is no connection. */
  nudge(): void
  close(): void
}
interface PeerOptions {
  kind: CallKind
  polite: boolean
  iceServers: RTCIceServer[]
  send(signal: Signal): void
  onChange(): void
}

export function openPeer({ kind, polite, iceServers, send, onChange }: PeerOptions): Peer {
  const pc = new RTCPeerConnection({ iceServers })
  const negotiation = negotiate(pc, { polite, firstOffer: kind.firstOffer, send })
  let view: PeerView = { stream: null, connected: false, theirs: null }
  const show = (change: Partial<PeerView>) => {
    view = { ...view, ...change }
    onChange()
  }
  const channel = sendingChannel(pc, (theirs) => show({ theirs }))
  const giveTracks = outgoing(pc)

  pc.addEventListener('track', ({ track }) => show({ stream: withTrack(view.stream, track) }))
  pc.addEventListener('connectionstatechange', () => {
    const connected = pc.connectionState === 'connected'
    if (connected) capPicture(pc, kind.picture)
    show({ connected })
  })

  return {
    view: () => view,
    give(local) {
      giveTracks(local)
      channel.say(local.sending)
    },
    receive: negotiation.receive,
    nudge() {
      if (pc.connectionState !== 'connected') negotiation.nudge()
    },
    close: () => pc.close(),
  }
}

/** Both ends open the same channel, so it needs no announcement; with it a line connects that carries no track yet. */
function sendingChannel(pc: RTCPeerConnection, onTheirs: (theirs: Sending) => void) {
  const channel = pc.createDataChannel('sending', { negotiated: true, id: 0 })
  let said: Sending | null = null
  const tell = () => {
    if (channel.readyState === 'open' && said !== null) channel.send(JSON.stringify(said))
  }
  channel.addEventListener('open', tell)
  channel.addEventListener('message', ({ data }) => {
    const parsed = sendingSchema.safeParse(readJson(data))
    if (parsed.success) onTheirs(parsed.data)
  })
  return {
    say(sending: Sending) {
      said = sending
      tell()
    },
  }
}

/** Sound and picture of one stream are kept in step by the other end. */
function outgoing(pc: RTCPeerConnection) {
  const senders: { audio?: RTCRtpSender; video?: RTCRtpSender } = {}
  const stream = new MediaStream()
  return (local: LocalTracks): void => {
    for (const kind of ['audio', 'video'] as const) {
      const track = local[kind]
      const sender = senders[kind]
      if (sender !== undefined) void sender.replaceTrack(track)
      else if (track !== null) senders[kind] = pc.addTrack(track, stream)
    }
  }
}

/** One of each kind: a track that comes anew replaces the old one. */
function withTrack(stream: MediaStream | null, track: MediaStreamTrack): MediaStream {
  const others = (stream?.getTracks() ?? []).filter((other) => other.kind !== track.kind && other.readyState === 'live')
  return new MediaStream([...others, track])
}

function readJson(data: unknown): unknown {
  try {
    return JSON.parse(String(data))
  } catch {
    return undefined
  }
}
