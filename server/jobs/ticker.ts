// Runs every feature's periodic jobs. A job calls a service with the current time; what is due is read from the database.
// A restart or a sleeping machine delays a job but never loses one.
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

/** A job never overlaps itself: the next run is scheduled when the previous one has ended. */
function every(deps: Deps, job: Job): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const plan = (): void => {
    timer = setTimeout(() => {
      running = job
        .run(deps, deps.clock.now())
        .catch((error: unknown) =>
          deps.logger[severityOf(error) ?? 'error']({ err: error, job: job.name }, 'A job failed; it will run again'),
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
