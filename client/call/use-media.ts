import { useEffect, useState } from 'react'
import type { CallKind } from './call-kind.ts'
import { listDevices, openMedia, stopTracks, type ChosenDevices, type OpenedMedia } from './open-media.ts'

export interface LocalMedia extends OpenedMedia {
  opening: boolean
  cameras: readonly MediaDeviceInfo[]
  microphones: readonly MediaDeviceInfo[]
  cameraId: string | null
  microphoneId: string | null
  /** What the person wants to send; without a device there is nothing to send. */
  camera: boolean
  mic: boolean
  choose(change: Partial<ChosenDevices>): void
  setCamera(on: boolean): void
  setMic(on: boolean): void
  tryAgain(): void
}

const nothing: OpenedMedia = { stream: null, problem: null }

/** Camera and microphone for as long as they are wanted; given back the moment they are not. */
export function useMedia(kind: CallKind, wanted: boolean): LocalMedia {
  const [chosen, setChosen] = useState<ChosenDevices>({ cameraId: null, microphoneId: null })
  const [attempt, setAttempt] = useState(0)
  const [opened, setOpened] = useState<OpenedMedia | null>(null)
  const [devices, setDevices] = useState<Awaited<ReturnType<typeof listDevices>>>({ cameras: [], microphones: [] })
  const [camera, setCamera] = useState(true)
  const [mic, setMic] = useState(true)

  useEffect(() => {
    if (!wanted) return undefined
    let over = false
    let mine: OpenedMedia = nothing
    void openMedia(kind, chosen).then(async (answer) => {
      mine = answer
      if (over) return stopTracks(answer.stream)
      setOpened(answer)
      // Devices have names only once one of them was allowed.
      setDevices(await listDevices())
    })
    return () => {
      over = true
      stopTracks(mine.stream)
      setOpened(null)
    }
  }, [kind, wanted, chosen, attempt])

  const stream = opened?.stream ?? null
  useEffect(() => {
    for (const track of stream?.getAudioTracks() ?? []) track.enabled = mic
    for (const track of stream?.getVideoTracks() ?? []) track.enabled = camera
  }, [stream, mic, camera])

  return {
    ...(opened ?? nothing),
    ...devices,
    opening: wanted && opened === null,
    camera,
    mic,
    setCamera,
    setMic,
    cameraId: idOf(stream?.getVideoTracks()[0]),
    microphoneId: idOf(stream?.getAudioTracks()[0]),
    choose: (change) =>
      setChosen({
        cameraId: idOf(stream?.getVideoTracks()[0]),
        microphoneId: idOf(stream?.getAudioTracks()[0]),
        ...change,
      }),
    tryAgain: () => setAttempt((n) => n + 1),
  }
}

const idOf = (track: MediaStreamTrack | undefined): string | null => track?.getSettings().deviceId ?? null
