// The call around the table: one connection to every other device that is in it, sound before picture, small pictures.
// Devices come and go by the server's list. Whoever is not in the call does not answer, and costs nothing. Knows nothing of React.
import { capPicture } from '#client/lib/cap-picture.ts'
import type { Signal } from '#shared/contracts/rooms.ts'
import type { LiveDevice as CallDevice } from '#client/live/wire.ts'
import { negotiate, type Negotiation } from '#client/lib/negotiate.ts'

export interface Heard {
  personId: string
  stream: MediaStream | null
  connected: boolean
}
export type MeshView = ReadonlyMap<string, Heard>
export interface LocalTracks {
  audio: MediaStreamTrack | null
  video: MediaStreamTrack | null
}
export interface DebriefMesh {
  setDevices(devices: readonly CallDevice[]): void
  setLocal(local: LocalTracks): void
  receive(from: string, signal: Signal): void
  dispose(): void
}
interface MeshOptions {
  me: CallDevice
  iceServers: RTCIceServer[]
  send(to: string, signal: Signal): void
  onChange(view: MeshView): void
}
interface Peer {
  personId: string
  pc: RTCPeerConnection
  negotiation: Negotiation
  tracks: MediaStreamTrack[]
}

const nudgeMs = 4_000
/** Six at the table, and a second tab here and there. */
const mostPeers = 8
const earlyLimit = 80
/** 180 lines are a face at this size; five of them are light enough for a home line. */
const picture = { height: 180, framesPerSecond: 15, bitsPerSecond: 150_000 } as const

/** The devices to connect to: other people's, each once, in an order that all ends agree on. */
export function otherDevices(devices: readonly CallDevice[], me: CallDevice): CallDevice[] {
  const others = new Map(
    devices.filter((one) => one.personId !== me.personId && one.device !== me.device).map((one) => [one.device, one]),
  )
  return [...others.values()].toSorted((a, b) => (a.device < b.device ? -1 : 1)).slice(0, mostPeers)
}

/** Exactly one of two ends gives way. */
export const isPolite = (mine: string, theirs: string): boolean => mine < theirs

export function createMesh({ me, iceServers, send, onChange }: MeshOptions): DebriefMesh {
  const peers = new Map<string, Peer>()
  let local: LocalTracks = { audio: null, video: null }
  let early: { from: string; signal: Signal }[] = []

  const show = () => onChange(new Map([...peers].map(([device, peer]) => [device, heardOf(peer)])))

  function connect({ device, personId }: CallDevice): void {
    const pc = new RTCPeerConnection({ iceServers })
    const polite = isPolite(me.device, device)
    const negotiation = negotiate(pc, { polite, firstOffer: 'either', send: (signal) => send(device, signal) })
    const peer: Peer = { personId, pc, tracks: [], negotiation }
    peers.set(device, peer)
    pc.addEventListener('track', ({ track }) => {
      peer.tracks = [...peer.tracks.filter((one) => one.kind !== track.kind), track]
      show()
    })
    pc.addEventListener('connectionstatechange', () => {
      if (pc.connectionState === 'connected') capPicture(pc, picture)
      show()
    })
    // A line that carries nothing yet still connects, so that sound can be added without a second handshake.
    pc.createDataChannel('table', { negotiated: true, id: 0 })
    give(pc, local)
    const waiting = early.filter((one) => one.from === device)
    early = early.filter((one) => one.from !== device)
    for (const { signal } of waiting) peer.negotiation.receive(signal)
  }

  const timer = setInterval(() => nudge(peers.values()), nudgeMs)

  return {
    setDevices(devices) {
      const wanted = otherDevices(devices, me)
      for (const [device, peer] of peers) {
        if (wanted.some((one) => one.device === device)) continue
        // A lost socket is not a lost call: what still carries sound is kept until it breaks by itself.
        if (peer.pc.connectionState === 'connected') continue
        peer.pc.close()
        peers.delete(device)
      }
      for (const one of wanted) if (!peers.has(one.device)) connect(one)
      show()
    },
    setLocal(next) {
      local = next
      for (const { pc } of peers.values()) give(pc, local)
    },
    receive(from, signal) {
      const peer = peers.get(from)
      if (peer !== undefined) peer.negotiation.receive(signal)
      else early = [...early, { from, signal }].slice(-earlyLimit)
    },
    dispose() {
      clearInterval(timer)
      for (const { pc } of peers.values()) pc.close()
      peers.clear()
    },
  }
}

function nudge(peers: Iterable<Peer>): void {
  for (const { pc, negotiation } of peers) if (pc.connectionState !== 'connected') negotiation.nudge()
}

function give(pc: RTCPeerConnection, local: LocalTracks): void {
  for (const kind of ['audio', 'video'] as const) {
    const track = local[kind]
    const sender = pc
      .getTransceivers()
      .find((one) => one.receiver.track.kind === kind && one.sender.track !== null)?.sender
    if (sender !== undefined) void sender.replaceTrack(track)
    else if (track !== null) pc.addTrack(track)
  }
}

const heardOf = ({ personId, pc, tracks }: Peer): Heard => ({
  personId,
  connected: pc.connectionState === 'connected',
  stream: tracks.length === 0 ? null : new MediaStream(tracks),
})
