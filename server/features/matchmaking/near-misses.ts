// Keeps on each waiting ticket which settings alone keep it from someone else (MT-19a). Every sweep asks again, so both people
// read of an arrival, a departure and a change at the same time.
import { isDeepStrictEqual } from 'node:util'
import type { Db } from '#server/db/client.ts'
import { nearMisses } from '#shared/domain/matching/near-misses.ts'
import type { Pool } from './pool.ts'
import * as repository from './repository.ts'
import type { Ticket } from './repository.ts'

interface Sweep {
  /** Every ticket that still waits, also of people who are disconnected. */
  inQueue: readonly Ticket[]
  /** The tickets that can meet; null where one side of the queue is empty. */
  pool: Pick<Pool, 'tickets' | 'policy'> | null
}

/** Returns the people who read something else from now on. */
export async function noteNearMisses(tx: Db, { inQueue, pool }: Sweep): Promise<string[]> {
  const found = pool === null ? new Map<string, never>() : nearMisses(pool.tickets, pool.policy)
  const changed = inQueue.filter((ticket) => !isDeepStrictEqual(ticket.nearMisses, found.get(ticket.id) ?? []))
  for (const ticket of changed) await repository.updateTicket(tx, ticket.id, { nearMisses: found.get(ticket.id) ?? [] })
  return changed.map((ticket) => ticket.personId)
}
