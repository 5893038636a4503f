import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { IceServer, Signal } from '#shared/contracts/rooms.ts'
import type { CallDevice, CallKind } from './call-kind.ts'
import { createMesh, type Mesh, type MeshView } from './mesh.ts'
import type { LocalMedia } from './use-media.ts'

/** How signals reach the other devices. */
export interface CallLine {
  /** The device of this page. */
  readonly device: string
  signal(to: string, signal: Signal): void
  onSignal(listener: (heard: { from: string; signal: Signal }) => void): () => void
}
interface MeshInput {
  kind: CallKind
  line: CallLine | null
  personId: string | null
  /** Undefined until known: a connection made without the relay would have to be made again. */
  iceServers: readonly IceServer[] | undefined
  /** While this page is in the call. */
  active: boolean
  devices: readonly CallDevice[]
  media: Pick<LocalMedia, 'stream' | 'mic' | 'camera'>
}
interface HeldMesh {
  mesh: Mesh | null
  view: MeshView
}
interface StoreInput {
  kind: CallKind
  line: CallLine
  personId: string
  iceServers: readonly IceServer[]
}

const none: HeldMesh = { mesh: null, view: new Map() }
const noCall = { read: () => none, subscribe: () => () => undefined }

/** Exists while a page looks, and hangs up when it stops. */
function meshStore({ kind, line, personId, iceServers }: StoreInput) {
  let held = none
  return {
    read: () => held,
    subscribe(changed: () => void) {
      const mesh = createMesh({
        kind,
        me: { personId, device: line.device },
        iceServers: iceServers.map(withoutGaps),
        send: (to, signal) => line.signal(to, signal),
        onChange: (view) => {
          held = { mesh, view }
          changed()
        },
      })
      held = { mesh, view: none.view }
      changed()
      const stop = line.onSignal(({ from, signal }) => mesh.receive(from, signal))
      return () => {
        stop()
        mesh.dispose()
        held = none
      }
    },
  }
}

const withoutGaps = ({ urls, username, credential }: IceServer): RTCIceServer => ({
  urls,
  ...(username === undefined ? {} : { username }),
  ...(credential === undefined ? {} : { credential }),
})

/** What is seen and heard of the others, by device, while this page is in the call. */
export function useMesh({ kind, line, personId, iceServers, active, devices, media }: MeshInput): MeshView {
  const store = useMemo(
    () =>
      active && line !== null && personId !== null && iceServers !== undefined
        ? meshStore({ kind, line, personId, iceServers })
        : noCall,
    [active, kind, line, personId, iceServers],
  )
  const { mesh, view } = useSyncExternalStore<HeldMesh>(store.subscribe, store.read)

  const { stream, mic, camera } = media
  useEffect(() => {
    const audio = stream?.getAudioTracks()[0] ?? null
    const video = stream?.getVideoTracks()[0] ?? null
    mesh?.setLocal({ audio, video, sending: { mic: mic && audio !== null, camera: camera && video !== null } })
    // The tracks are in place before the first offer is made.
    mesh?.setDevices(devices)
  }, [mesh, stream, mic, camera, devices])

  return view
}
