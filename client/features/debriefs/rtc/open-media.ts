// Camera and microphone for the table, with less where all cannot be had. The debrief works without either.
export interface Opened {
  stream: MediaStream | null
  problem: string | null
}

const goesOn = 'The debrief works without it.'
const audio = { echoCancellation: true, noiseSuppression: true }
const video = { width: { ideal: 320 }, height: { ideal: 180 }, frameRate: { ideal: 15, max: 15 } }

export async function openMedia(): Promise<Opened> {
  if (!('mediaDevices' in navigator))
    return {
      stream: null,
      problem: `Browsers give camera and microphone to https pages only, and this page is not one. ${goesOn}`,
    }
  const both = await attempt({ audio, video })
  if (both !== null) return { stream: both, problem: null }
  const sound = await attempt({ audio })
  if (sound !== null) return { stream: sound, problem: 'Sound only: the camera could not be opened.' }
  return {
    stream: null,
    problem: `Neither camera nor microphone could be opened. Allow them beside the address and try again. ${goesOn}`,
  }
}

async function attempt(constraints: MediaStreamConstraints): Promise<MediaStream | null> {
  try {
    return await navigator.mediaDevices.getUserMedia(constraints)
  } catch {
    // Refused, absent or busy: the next, smaller wish is tried.
    return null
  }
}

export function stopTracks(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop()
}
