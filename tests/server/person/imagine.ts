import type { Db } from '#server/db/client.ts'
import type { Events } from '#server/events.ts'

class Undo extends Error {}

/** Runs work and rolls it back; returns its result. */
export async function imagine<T>(events: Events, work: (tx: Db) => Promise<T>): Promise<T> {
  let seen: { value: T } | undefined
  await events
    .transact(async (tx) => {
      seen = { value: await work(tx) }
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })
  if (seen === undefined) throw new Error('nothing was seen')
  return seen.value
}
