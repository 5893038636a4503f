import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { IceServer } from '#shared/contracts/rooms.ts'
import { debriefIceOptions } from '../api.ts'
import type { LiveDevice as CallDevice } from '#client/live/wire.ts'
import type { DebriefConnection } from '../debrief-live.ts'
import { createMesh, type DebriefMesh, type MeshView } from './debrief-mesh.ts'
import { openMedia, stopTracks, type Opened } from './open-media.ts'

export interface TableCall {
  joined: boolean
  opening: boolean
  problem: string | null
  own: MediaStream | null
  mic: boolean
  camera: boolean
  /** By person: whoever is seen or heard. */
  streams: ReadonlyMap<string, MediaStream>
  join(): void
  leave(): void
  setMic(on: boolean): void
  setCamera(on: boolean): void
}
interface MeshInput {
  loopId: string
  personId: string | null
  connection: DebriefConnection | null
  devices: readonly CallDevice[]
}
interface HeldMesh {
  mesh: DebriefMesh | null
  view: MeshView
}

const none: HeldMesh = { mesh: null, view: new Map() }
const nothing = { subscribe: () => () => undefined, read: () => none }

/** Exists while somebody looks, and hangs up when they stop. */
function meshStore({
  connection,
  personId,
  iceServers,
}: {
  connection: DebriefConnection
  personId: string
  iceServers: readonly IceServer[]
}) {
  let held = none
  return {
    read: () => held,
    subscribe(changed: () => void) {
      const mesh = createMesh({
        me: { personId, device: connection.device },
        send: (to, signal) => connection.signal(to, signal),
        iceServers: iceServers.map(withoutGaps),
        onChange: (view) => {
          held = { mesh, view }
          changed()
        },
      })
      held = { mesh, view: none.view }
      changed()
      const stop = connection.onSignal(({ from, signal }) => mesh.receive(from, signal))
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

/** Camera and microphone while they are wanted; given back the moment they are not. */
function useOwnMedia(wanted: boolean): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    let over = false
    let mine: MediaStream | null = null
    void openMedia().then((answer) => {
      mine = answer.stream
      if (over) return stopTracks(mine)
      setOpened(answer)
    })
    return () => {
      over = true
      stopTracks(mine)
      setOpened(null)
    }
  }, [wanted])
  return opened
}

/** The call around the table while a person wants to be in it. */
export function useMesh({ loopId, personId, connection, devices }: MeshInput): TableCall {
  const [joined, setJoined] = useState(false)
  const [mic, setMic] = useState(true)
  const [camera, setCamera] = useState(true)
  const { data: iceServers } = useQuery(debriefIceOptions(loopId, joined))
  const opened = useOwnMedia(joined)
  const ready = joined && connection !== null && personId !== null && iceServers !== undefined
  const store = useMemo(
    () => (ready ? meshStore({ connection, personId, iceServers }) : nothing),
    [ready, connection, personId, iceServers],
  )
  const { mesh, view } = useSyncExternalStore<HeldMesh>(store.subscribe, store.read)

  useEffect(() => {
    for (const track of opened?.stream?.getTracks() ?? []) track.enabled = track.kind === 'audio' ? mic : camera
  }, [opened, mic, camera])
  useEffect(() => {
    if (mesh === null || opened === null) return
    mesh.setLocal({
      audio: opened.stream?.getAudioTracks()[0] ?? null,
      video: opened.stream?.getVideoTracks()[0] ?? null,
    })
    // The tracks are in place before the first offer is made.
    mesh.setDevices(devices)
  }, [mesh, opened, devices])

  const streams = useMemo(
    () =>
      new Map(
        [...view.values()].flatMap((one) =>
          one.stream !== null && one.connected ? [[one.personId, one.stream] as const] : [],
        ),
      ),
    [view],
  )
  return {
    joined,
    opening: joined && opened === null,
    problem: opened?.problem ?? null,
    own: opened?.stream ?? null,
    mic,
    camera,
    streams,
    join: () => setJoined(true),
    leave: () => setJoined(false),
    setMic,
    setCamera,
  }
}
