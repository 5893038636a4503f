import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { iceOptions } from '../api.ts'
import type { CallDevice, DebriefConnection } from '../debrief-connection.ts'
import { createMesh, type DebriefMesh, type MeshView } from './debrief-mesh.ts'
import { openMedia, type Opened } from './open-media.ts'

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
interface MeshInput { loopId: string; personId: string | null; connection: DebriefConnection | null; devices: readonly CallDevice[] }

const nobody: MeshView = new Map()

/** The call around the table while a person wants to be in it. */
export function useMesh({ loopId, personId, connection, devices }: MeshInput): TableCall {
  const [joined, setJoined] = useState(false)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [sending, setSending] = useState({ mic: true, camera: true })
  const [mesh, setMesh] = useState<DebriefMesh | null>(null)
  const [view, setView] = useState<MeshView>(nobody)
  const { data: iceServers } = useQuery(iceOptions(loopId, joined))

  useEffect(() => {
    if (!joined) return undefined
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
  }, [joined])

  useEffect(() => {
    if (!joined || connection === null || personId === null || iceServers === undefined) return undefined
    const made = createMesh({
      me: { personId, device: connection.device }, onChange: setView, send: (to, signal) => connection.signal(to, signal),
      iceServers: iceServers.map(({ urls, username, credential }) => ({ urls, ...(username === undefined ? {} : { username }), ...(credential === undefined ? {} : { credential }) })),
    })
    const stop = connection.onSignal(({ from, signal }) => made.receive(from, signal))
    setMesh(made)
    return () => {
      stop()
      made.dispose()
      setMesh(null)
      setView(nobody)
    }
  }, [joined, connection, personId, iceServers])

  const own = opened?.stream ?? null
  useEffect(() => {
    for (const track of own?.getAudioTracks() ?? []) track.enabled = sending.mic
    for (const track of own?.getVideoTracks() ?? []) track.enabled = sending.camera
    mesh?.setLocal({ audio: own?.getAudioTracks()[0] ?? null, video: own?.getVideoTracks()[0] ?? null })
    if (opened !== null) mesh?.setDevices(devices)
  }, [mesh, own, opened, sending, devices])

  const streams = useMemo(() => new Map([...view.values()].flatMap((one) => (one.stream !== null && one.connected ? [[one.personId, one.stream] as const] : []))), [view])
  return {
    joined, opening: joined && opened === null, problem: opened?.problem ?? null, own, ...sending, streams,
    join: () => setJoined(true), leave: () => setJoined(false),
    setMic: (mic) => setSending((before) => ({ ...before, mic })), setCamera: (camera) => setSending((before) => ({ ...before, camera })),
  }
}

function stopTracks(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
