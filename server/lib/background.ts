// Work that must not hold an answer up. It is remembered, so that closing waits for it instead of taking the database from under it.
import { severityOf } from './app-error.ts'
import type { Logger } from './logger.ts'

export interface Background {
  run(what: string, work: Promise<unknown>): void
  /** Resolves when everything begun so far is over. */
  settled(): Promise<void>
}

export function createBackground(logger: Logger): Background {
  const running = new Set<Promise<unknown>>()
  return {
    run(what, work) {
      const guarded: Promise<unknown> = work
        .catch((error: unknown) => logger[severityOf(error) ?? 'error']({ err: error }, `${what} failed`))
        .finally(() => running.delete(guarded))
      running.add(guarded)
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
