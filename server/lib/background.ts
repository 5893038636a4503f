// Work that runs after the answer is sent. Closing the server waits for it, because it still needs the database.
import { severityOf } from './app-error.ts'
import type { Logger } from './logger.ts'

export interface Background {
  run(what: string, work: Promise<unknown>): void
  /** Resolves when all work has ended. */
  settled(): Promise<void>
}

export function createBackground(logger: Logger): Background {
  const running = new Set<Promise<unknown>>()
  return {
    run(what, work) {
      const guarded: Promise<unknown> = work
        .catch((error: unknown) =>
          logger[severityOf(error) ?? 'error']({ err: error }, `Background work failed: ${what}`),
        )
        .finally(() => running.delete(guarded))
      running.add(guarded)
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
