// Opens camera and microphone, with less where all cannot be had, and says in words why.

export interface Chosen {
  cameraId: string | null
  microphoneId: string | null
}
export interface Opened {
  stream: MediaStream | null
  problem: string | null
}

const goesOn = 'The round works without it: the clock, the prompt and the notes go on.'
const exact = (deviceId: string | null) => (deviceId === null ? {} : { deviceId: { exact: deviceId } })

export async function openLocalMedia({ cameraId, microphoneId }: Chosen): Promise<Opened> {
  if (!('mediaDevices' in navigator)) {
    return {
      stream: null,
      problem: `Browsers give camera and microphone to https pages only, and this page is not one. ${goesOn}`,
    }
  }
  const audio = { ...exact(microphoneId), echoCancellation: true, noiseSuppression: true }
  const video = { ...exact(cameraId), width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 15, max: 15 } }
  const both = await attempt({ audio, video })
  if (both.stream !== null) return both
  // Sound first: an interview without a picture is still an interview.
  const sound = await attempt({ audio })
  if (sound.stream !== null)
    return { stream: sound.stream, problem: `Sound only: ${lower(wordsFor(both.name, 'the camera'))}` }
  const sight = await attempt({ video })
  if (sight.stream !== null)
    return { stream: sight.stream, problem: `Picture only: ${lower(wordsFor(sound.name, 'the microphone'))}` }
  return { stream: null, problem: `${wordsFor(both.name, 'camera and microphone')} ${goesOn}` }
}

async function attempt(
  constraints: MediaStreamConstraints,
): Promise<{ stream: MediaStream | null; problem: null; name: string }> {
  try {
    return { stream: await navigator.mediaDevices.getUserMedia(constraints), problem: null, name: '' }
  } catch (error) {
    return { stream: null, problem: null, name: error instanceof DOMException ? error.name : '' }
  }
}

function wordsFor(name: string, what: string): string {
  switch (name) {
    case 'NotAllowedError':
      return `The browser was told not to give this page ${what}. Open the sign left of the address, allow it, then try again.`
    case 'NotFoundError':
      return `No device was found for ${what}. Plug one in, then try again.`
    case 'NotReadableError':
      return `Another program holds ${what}. Close it there, then try again.`
    case 'OverconstrainedError':
      return `The chosen device for ${what} is gone. Choose another one.`
    default:
      return `The browser could not open ${what}. Try again, or restart the browser.`
  }
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)

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
