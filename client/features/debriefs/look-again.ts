// Looking again, not more often than needed: a burst of facts makes one look, and one look runs at a time.

export interface LookAgain {
  /** Asks now; whoever calls waits for the answer. */
  now(): Promise<void>
  soon(): void
  /** Once at this moment from now, instead of any moment set before. */
  at(afterMs: number): void
  stop(): void
}

const gatherMs = 60
const retryMs = 1_500

/** `look` answers whether something is still missing. */
export function lookAgain(look: () => Promise<boolean>): LookAgain {
  let timer: ReturnType<typeof setTimeout> | undefined
  let later: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let wanted = false

  const soon = (afterMs = gatherMs) => {
    timer ??= setTimeout(() => void now(), afterMs)
  }
  async function run(): Promise<void> {
    const missing = await look()
    running = null
    if (missing) soon(retryMs)
    else if (wanted) soon()
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
