// Detects when the server has finished a step: no database work is running. Without this, a recording would depend on timing
// inside the server.
import { setImmediate } from 'node:timers/promises'
import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import type { DbHandle } from '#server/db/client.ts'

export interface Work {
  isUnderWay(): boolean
}

/** Reports running database work on either engine, through the public interface of its client. */
export function watchWork({ db, kind }: DbHandle): Work {
  const { $client } = db as unknown as { $client: unknown }
  if (kind === 'postgres') {
    const pool = $client as pg.Pool
    return { isUnderWay: () => pool.totalCount > pool.idleCount || pool.waitingCount > 0 }
  }
  return countCalls($client as PGlite)
}

function countCalls(lite: PGlite): Work {
  let running = 0
  const counted =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      running += 1
      try {
        return await call(...args)
      } finally {
        running -= 1
      }
    }
  lite.query = counted(lite.query.bind(lite)) as typeof lite.query
  lite.transaction = counted(lite.transaction.bind(lite)) as typeof lite.transaction
  return { isUnderWay: () => running > 0 }
}

/** Event loop turns without database work. One task issues its next query within the same turn. */
const quietTurns = 10

export async function untilQuiet(work: Work): Promise<void> {
  for (let quiet = 0; quiet < quietTurns;) {
    await setImmediate()
    quiet = work.isUnderWay() ? 0 : quiet + 1
  }
}
