// One connection to one device: its tracks, its negotiation, and a small channel on which each end says what it sends,
// because a picture that was switched off looks like a dark room.
import { capPicture } from '#client/lib/cap-picture.ts'
import { z } from 'zod'
import type { Signal } from '#shared/contracts/rooms.ts'
import { negotiate } from '#client/lib/negotiate.ts'

const sendingSchema = z.object({ mic: z.boolean(), camera: z.boolean() })
export type Sending = z.infer<typeof sendingSchema>
export interface LocalTracks {
  audio: MediaStreamTrack | null
  video: MediaStreamTrack | null
  sending: Sending
}

export interface Peer {
  readonly device: string
  give(local: LocalTracks): void
  receive(signal: Signal): void
  /** Says again what may have been lost, as long as there is no connection. */
  nudge(): void
  close(): void
}
interface PeerOptions {
  device: string
  polite: boolean
  iceServers: RTCIceServer[]
  send(signal: Signal): void
  onTrack(track: MediaStreamTrack): void
  onConnected(connected: boolean): void
  onTheirs(theirs: Sending): void
}

/** Enough for a face, light enough for a train. */
const picture = { height: 360, framesPerSecond: 15, bitsPerSecond: 450_000 } as const

export function openPeer({ device, polite, iceServers, send, onTrack, onConnected, onTheirs }: PeerOptions): Peer {
  const pc = new RTCPeerConnection({ iceServers })
  const negotiation = negotiate(pc, { polite, firstOffer: 'impolite', send })
  // Both ends open the same channel, so it needs no announcement.
  const channel = pc.createDataChannel('sending', { negotiated: true, id: 0 })
  const senders: { audio?: RTCRtpSender; video?: RTCRtpSender } = {}
  // Sound and picture of one stream are kept in step by the other end.
  const outgoing = new MediaStream()
  let said: Sending | null = null

  const tell = () => {
    if (channel.readyState === 'open' && said !== null) channel.send(JSON.stringify(said))
  }
  pc.addEventListener('track', ({ track }) => onTrack(track))
  pc.addEventListener('connectionstatechange', () => {
    if (pc.connectionState === 'connected') capPicture(pc, picture)
    onConnected(pc.connectionState === 'connected')
  })
  channel.addEventListener('open', tell)
  channel.addEventListener('message', ({ data }) => {
    const parsed = sendingSchema.safeParse(readJson(data))
    if (parsed.success) onTheirs(parsed.data)
  })

  return {
    device,
    give(local) {
      for (const kind of ['audio', 'video'] as const) {
        const track = local[kind]
        const sender = senders[kind]
        if (sender !== undefined) void sender.replaceTrack(track)
        else if (track !== null) senders[kind] = pc.addTrack(track, outgoing)
      }
      said = local.sending
      tell()
    },
    receive: negotiation.receive,
    nudge() {
      if (pc.connectionState !== 'connected') negotiation.nudge()
    },
    close: () => pc.close(),
  }
}

function readJson(data: unknown): unknown {
  try {
    return JSON.parse(String(data))
  } catch {
    return undefined
  }
}
