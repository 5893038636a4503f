// Waits for something that other code does, with a deadline.
import { setTimeout as pause } from 'node:timers/promises'

const pollMs = 5

/** Resolves with the first value that is not undefined. Rejects after the deadline and names what was missing. */
export async function until<T>(
  what: () => string,
  look: () => T | undefined | Promise<T | undefined>,
  deadlineMs = 10_000,
): Promise<T> {
  const startedAt = performance.now()
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (performance.now() - startedAt > deadlineMs)
      throw new Error(`in ${String(deadlineMs)} ms there was not ${what()}`)
    await pause(pollMs)
  }
}
