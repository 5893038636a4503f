// The server's one clock hand. Each job is a service call with "now"; what is due is read from the database,
// so a restart or a sleeping machine only makes a tick late, never lost.
import type { Deps } from '#server/deps.ts'
import { severityOf } from '#server/lib/app-error.ts'

export interface Job {
  name: string
  everyMs: number
  run(deps: Deps, now: number): Promise<void>
}

export interface Ticker {
  stop(): Promise<void>
}

export function startTicker(deps: Deps, jobs: readonly Job[]): Ticker {
  const stops = jobs.map((job) => every(deps, job))
  return { stop: async () => void (await Promise.all(stops.map((stop) => stop()))) }
}

/** A job never overlaps itself: the next run is planned when the last one ended. */
function every(deps: Deps, job: Job): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const plan = (): void => {
    timer = setTimeout(() => {
      running = job
        .run(deps, deps.clock.now())
        .catch((error: unknown) =>
          deps.logger[severityOf(error) ?? 'error']({ err: error, job: job.name }, 'job failed; it runs again'),
        )
        .then(() => {
          if (!stopped) plan()
        })
    }, job.everyMs)
  }
  plan()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
