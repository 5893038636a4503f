// The call as the browser itself measures it: frames that were decoded, packets that arrived.
import { expect, type Page } from '@playwright/test'

interface Heard {
  frames: number
  audioPackets: number
}

declare global {
  interface Window {
    callsOfThisPage: RTCPeerConnection[]
  }
}

/** Remembers every connection the page makes; the product knows nothing of it. */
export async function watchCalls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.callsOfThisPage = []
    const Original = window.RTCPeerConnection
    window.RTCPeerConnection = class extends Original {
      constructor(configuration?: RTCConfiguration) {
        super(configuration)
        window.callsOfThisPage.push(this)
      }
    }
  })
}

async function heard(page: Page): Promise<Heard> {
  return page.evaluate(async () => {
    const total = { frames: 0, audioPackets: 0 }
    for (const call of window.callsOfThisPage.filter((peer) => peer.connectionState === 'connected')) {
      for (const report of (await call.getStats()).values() as Iterable<{
        type: string
        kind?: string
        framesDecoded?: number
        packetsReceived?: number
      }>) {
        if (report.type !== 'inbound-rtp') continue
        if (report.kind === 'video') total.frames += report.framesDecoded ?? 0
        if (report.kind === 'audio') total.audioPackets += report.packetsReceived ?? 0
      }
    }
    return total
  })
}

/** Real video and real audio arrive, and go on arriving. */
export async function expectToSeeAndHear(page: Page): Promise<void> {
  await expect.poll(async () => (await heard(page)).frames, { timeout: 30_000 }).toBeGreaterThan(10)
  await expect.poll(async () => (await heard(page)).audioPackets).toBeGreaterThan(10)
  // A connection that was replaced takes its count with it: then counting begins again.
  let lowest = Number.POSITIVE_INFINITY
  await expect
    .poll(
      async () => {
        const { frames } = await heard(page)
        lowest = Math.min(lowest, frames)
        return frames - lowest
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(5)
}
