import { afterEach, describe, expect, it, vi } from 'vitest'
import { openMedia } from '#client/call/open-media.ts'
import { roomCall } from '#client/features/rooms/room-call.ts'

const chosen = { cameraId: null, microphoneId: null }
const stream = {} as MediaStream
const withoutIt = 'The round works without it: the clock, the task and the notes continue.'

/** A browser in which only some wishes come true; the others fail under this name. */
function browser(name: string, fits: (wish: MediaStreamConstraints) => boolean) {
  const getUserMedia = vi.fn<(wish: MediaStreamConstraints) => Promise<MediaStream>>(async (wish) => {
    if (fits(wish)) return stream
    throw new DOMException('no', name)
  })
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  return getUserMedia
}
afterEach(() => vi.unstubAllGlobals())

describe('camera and microphone', () => {
  it('are asked for at the size of the call, with the chosen devices', async () => {
    const asked = browser('', () => true)
    expect(await openMedia(roomCall, { cameraId: 'c1', microphoneId: 'm1' })).toEqual({ stream, problem: null })
    expect(asked.mock.calls).toEqual([
      [
        {
          audio: { deviceId: { exact: 'm1' }, echoCancellation: true, noiseSuppression: true },
          video: {
            deviceId: { exact: 'c1' },
            width: { ideal: 640 },
            height: { ideal: 360 },
            frameRate: { ideal: 15, max: 15 },
          },
        },
      ],
    ])
  })
  it('are sound only where there is no camera', async () => {
    browser('NotFoundError', (wish) => wish.video === undefined)
    expect(await openMedia(roomCall, chosen)).toEqual({
      stream,
      problem: 'Sound only: no device found for the camera. Connect one, then try again.',
    })
  })
  it('are a picture only where another app has the microphone', async () => {
    browser('NotReadableError', (wish) => wish.audio === undefined)
    expect(await openMedia(roomCall, chosen)).toEqual({
      stream,
      problem: 'Picture only: another app is using the microphone. Close it, then try again.',
    })
  })
  it.each([
    ['NotAllowedError', 'Access to camera and microphone is blocked. Click the icon next to the address bar, allow it'],
    ['OverconstrainedError', 'The device chosen for camera and microphone is gone.'],
    ['AbortError', 'The browser could not open camera and microphone.'],
  ])('are missing with a reason (%s), and what works without them', async (name, words) => {
    browser(name, () => false)
    const { stream: opened, problem } = await openMedia(roomCall, chosen)
    expect(opened).toBeNull()
    expect(problem).toContain(words)
    expect(problem).toContain(withoutIt)
  })
  it('are not to be had on a page without https', async () => {
    vi.stubGlobal('navigator', {})
    expect(await openMedia(roomCall, chosen)).toEqual({
      stream: null,
      problem: `Browsers open camera and microphone on https pages only, and this page is not one. ${withoutIt}`,
    })
  })
})
