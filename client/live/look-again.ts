// Looking again, not more often than needed: a burst of events makes one look, and one look runs at a time.
import { backOffMs } from '#client/lib/back-off.ts'

export interface LookAgain {
  /** Asks now; resolves with the answer. */
  now(): Promise<void>
  soon(): void
  /** Once after this long, instead of any moment set before. */
  at(afterMs: number): void
  stop(): void
}

const gatherMs = 60

/** `look` resolves with whether something is still missing. */
export function lookAgain(look: () => Promise<boolean>): LookAgain {
  let timer: ReturnType<typeof setTimeout> | undefined
  let later: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let wanted = false
  let misses = 0

  const soon = (afterMs = gatherMs) => {
    timer ??= setTimeout(() => void now(), afterMs)
  }
  async function run(): Promise<void> {
    const missing = await look()
    running = null
    if (wanted) soon()
    else if (missing) soon(backOffMs(misses))
    misses = missing ? misses + 1 : 0
    wanted = false
  }
  function now(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    // What was asked before this call may not know of it yet.
    if (running !== null) {
      wanted = true
      return running
    }
    running = run()
    return running
  }
  return {
    now,
    soon: () => soon(),
    at(afterMs) {
      clearTimeout(later)
      if (afterMs > 0) later = setTimeout(() => soon(), afterMs)
    },
    stop() {
      clearTimeout(timer)
      clearTimeout(later)
    },
  }
}
