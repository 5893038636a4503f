// A call: one connection to every other device in it, so that two people are a mesh of two. Devices come and go by the
// server's list. A device that is not in the call does not answer, and costs nothing. Knows nothing of React.
import type { Signal } from '#shared/contracts/rooms.ts'
import type { CallDevice, CallKind } from './call-kind.ts'
import { openPeer, type LocalTracks, type Peer, type PeerView } from './peer.ts'

export interface Heard extends PeerView {
  personId: string
}
/** By device. */
export type MeshView = ReadonlyMap<string, Heard>
export interface Mesh {
  setDevices(devices: readonly CallDevice[]): void
  setLocal(local: LocalTracks): void
  receive(from: string, signal: Signal): void
  dispose(): void
}
interface MeshOptions {
  me: CallDevice
  kind: CallKind
  iceServers: RTCIceServer[]
  send(to: string, signal: Signal): void
  onChange(view: MeshView): void
}

/** Six at the table, and a second tab here and there. */
const mostPeers = 8
/** An offer may arrive before the list that names its device. */
const earlyLimit = 80
const nothing: LocalTracks = { audio: null, video: null, sending: { mic: false, camera: false } }

/** The devices to connect to: other people's, each once, in an order that all ends agree on. */
export function otherDevices(devices: readonly CallDevice[], me: CallDevice): CallDevice[] {
  const others = new Map(
    devices
      .filter((device) => device.personId !== me.personId && device.device !== me.device)
      .map((device) => [device.device, device]),
  )
  return [...others.values()].toSorted((a, b) => (a.device < b.device ? -1 : 1)).slice(0, mostPeers)
}

/** A lost socket is not a lost call: a connection is kept until its person is here with another device and without this one. */
export function isReplaced({ device, personId }: CallDevice, wanted: readonly CallDevice[]): boolean {
  const theirs = wanted.filter((device) => device.personId === personId)
  return theirs.length > 0 && theirs.every((other) => other.device !== device)
}

export function createMesh({ me, kind, iceServers, send, onChange }: MeshOptions): Mesh {
  const peers = new Map<string, { personId: string; peer: Peer }>()
  let wanted: readonly CallDevice[] = []
  let local = nothing
  let early: { from: string; signal: Signal }[] = []

  const show = () =>
    onChange(new Map([...peers].map(([device, { personId, peer }]) => [device, { personId, ...peer.view() }])))

  function connect(other: CallDevice): void {
    const { device, personId } = other
    const peer = openPeer({
      kind,
      polite: kind.isPolite(me, other),
      iceServers,
      send: (signal) => send(device, signal),
      onChange: () => {
        if (peers.get(device)?.peer === peer) show()
      },
    })
    peers.set(device, { personId, peer })
    peer.give(local)
    const waiting = early.filter((signal) => signal.from === device)
    early = early.filter((signal) => signal.from !== device)
    for (const { signal } of waiting) peer.receive(signal)
  }

  function drop(device: string): void {
    peers.get(device)?.peer.close()
    peers.delete(device)
  }

  const timer = setInterval(() => {
    for (const { device } of wanted) peers.get(device)?.peer.nudge()
  }, kind.nudgeMs)

  return {
    setDevices(devices) {
      wanted = otherDevices(devices, me)
      for (const [device, { personId }] of peers) if (isReplaced({ device, personId }, wanted)) drop(device)
      for (const device of wanted) if (!peers.has(device.device)) connect(device)
      show()
    },
    setLocal(next) {
      local = next
      for (const { peer } of peers.values()) peer.give(local)
    },
    receive(from, signal) {
      const known = peers.get(from)
      if (known !== undefined) known.peer.receive(signal)
      else early = [...early, { from, signal }].slice(-earlyLimit)
    },
    dispose() {
      clearInterval(timer)
      for (const device of peers.keys()) drop(device)
    },
  }
}
