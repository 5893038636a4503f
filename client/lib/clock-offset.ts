// The server's clock as seen from here. Countdowns run to the server's deadlines, so a wrong device clock must not show.

interface Sample {
  serverAt: number
  sentAt: number
  receivedAt: number
}

const keptMs = 5 * 60_000
let best: { offsetMs: number; roundTripMs: number; at: number } | undefined
const listeners = new Set<() => void>()

/** Takes any answer that carries the server's time. The quickest recent round trip is the most exact, so it wins. */
export function observeServerTime({ serverAt, sentAt, receivedAt }: Sample): void {
  const roundTripMs = Math.max(0, receivedAt - sentAt)
  if (best !== undefined && receivedAt - best.at < keptMs && roundTripMs > best.roundTripMs) return
  best = { offsetMs: Math.round(serverAt + roundTripMs / 2 - receivedAt), roundTripMs, at: receivedAt }
  for (const listener of listeners) listener()
}

/** Server clock minus this device's clock; 0 until something was measured. */
export const clockOffsetMs = (): number => best?.offsetMs ?? 0
export const serverNow = (): number => Date.now() + clockOffsetMs()

export function onClockOffset(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
