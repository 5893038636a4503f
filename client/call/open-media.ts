// Opens camera and microphone, with less where not all is possible, and says why in words.
import type { CallKind } from './call-kind.ts'
import { mediaProblem, notSecure, pictureOnly, soundOnly } from './media-words.ts'

export interface ChosenDevices {
  cameraId: string | null
  microphoneId: string | null
}
export interface OpenedMedia {
  stream: MediaStream | null
  problem: string | null
}

const exact = (deviceId: string | null) => (deviceId === null ? {} : { deviceId: { exact: deviceId } })
const framesPerSecond = { ideal: 15, max: 15 }

export async function openMedia(
  { capture, withoutIt }: CallKind,
  { cameraId, microphoneId }: ChosenDevices,
): Promise<OpenedMedia> {
  if (!('mediaDevices' in navigator)) return { stream: null, problem: `${notSecure} ${withoutIt}` }
  const audio = { ...exact(microphoneId), echoCancellation: true, noiseSuppression: true }
  const size = { width: { ideal: capture.width }, height: { ideal: capture.height } }
  const video = { ...exact(cameraId), ...size, frameRate: framesPerSecond }
  const both = await attempt({ audio, video })
  if (both.stream !== null) return { stream: both.stream, problem: null }
  // Sound first: an interview without a picture is still an interview.
  const sound = await attempt({ audio })
  if (sound.stream !== null) return { stream: sound.stream, problem: soundOnly(mediaProblem(both.name, 'the camera')) }
  const sight = await attempt({ video })
  if (sight.stream !== null)
    return { stream: sight.stream, problem: pictureOnly(mediaProblem(sound.name, 'the microphone')) }
  return { stream: null, problem: `${mediaProblem(both.name, 'camera and microphone')} ${withoutIt}` }
}

/** `name` of the error where it failed: refused, absent or busy; the next, smaller wish is tried. */
async function attempt(constraints: MediaStreamConstraints): Promise<{ stream: MediaStream | null; name: string }> {
  try {
    return { stream: await navigator.mediaDevices.getUserMedia(constraints), name: '' }
  } catch (error) {
    return { stream: null, name: error instanceof DOMException ? error.name : '' }
  }
}

export async function listDevices(): Promise<{ cameras: MediaDeviceInfo[]; microphones: MediaDeviceInfo[] }> {
  if (!('mediaDevices' in navigator)) return { cameras: [], microphones: [] }
  const all = (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.deviceId !== '')
  return {
    cameras: all.filter((device) => device.kind === 'videoinput'),
    microphones: all.filter((device) => device.kind === 'audioinput'),
  }
}

export function stopTracks(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
