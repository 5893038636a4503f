// The loops, seats and rounds of a person, when a guest becomes one with an account.
import { and, eq, inArray, isNotNull, or, type SQL } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import type { Merge, PersonData } from '#server/feature.ts'
import { AppError } from '#server/lib/app-error.ts'
import { isInside } from './round-repository.ts'

export const loopsPerson: PersonData = {
  async mayMerge(tx, merge) {
    await refuseTwoParts(tx, merge)
    // A running room knows its people; they do not change names in the middle.
    if (await isInside(tx, merge.from))
      throw new AppError('CONFLICT', 'As this guest you are in a round that is not over. Finish it, then sign in.')
  },
  async merge(tx, { from, to }) {
    await tx.update(loops).set({ candidateId: to }).where(eq(loops.candidateId, from))
    await tx.update(loops).set({ demoOwnerId: to }).where(eq(loops.demoOwnerId, from))
    await tx.update(seats).set({ interviewerId: to }).where(eq(seats.interviewerId, from))
    await tx.update(rounds).set({ interviewerId: to }).where(eq(rounds.interviewerId, from))
    await tx.update(rounds).set({ candidateId: to }).where(eq(rounds.candidateId, from))
  },
}

/** One person holds one part of a loop; two parts would let a candidate read their own interviewer's notes. */
async function refuseTwoParts(tx: Db, { from, to }: Merge): Promise<void> {
  const [both] = await tx
    .select({ id: loops.id })
    .from(loops)
    .where(and(partIn(tx, from), partIn(tx, to)))
    .limit(1)
  if (both === undefined) return
  throw new AppError(
    'CONFLICT',
    'You take part in the same loop twice: as this guest and with your account. Give the guest’s part back, or sign out first; then sign in again.',
  )
}

const partIn = (tx: Db, userId: string): SQL | undefined =>
  or(
    eq(loops.candidateId, userId),
    inArray(loops.id, tx.select({ id: seats.loopId }).from(seats).where(eq(seats.interviewerId, userId))),
  )

/** Every loop this person has a part in, demo copies too. */
export async function listLoopsOf(tx: Db, userId: string): Promise<string[]> {
  return (await tx.select({ id: loops.id }).from(loops).where(partIn(tx, userId))).map((row) => row.id)
}

/** Who of these has a part in any loop, or a demo of their own. */
export async function listHolders(tx: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const wanted = [...ids]
  const own = await tx
    .select({ candidate: loops.candidateId, owner: loops.demoOwnerId })
    .from(loops)
    .where(or(inArray(loops.candidateId, wanted), inArray(loops.demoOwnerId, wanted)))
  const sitting = await tx.select({ id: seats.interviewerId }).from(seats).where(inArray(seats.interviewerId, wanted))
  const met = await tx
    .select({ a: rounds.interviewerId, b: rounds.candidateId })
    .from(rounds)
    .where(or(inArray(rounds.interviewerId, wanted), inArray(rounds.candidateId, wanted)))
  return [
    ...own.flatMap((row) => [row.candidate, row.owner]),
    ...sitting.map((row) => row.id),
    ...met.flatMap((row) => [row.a, row.b]),
  ].filter((id) => id !== null)
}

export async function findDemoOf(db: Db, ownerId: string): Promise<string | null> {
  const [row] = await db.select({ id: loops.id }).from(loops).where(eq(loops.demoOwnerId, ownerId)).limit(1)
  return row?.id ?? null
}

/** Deletes the demo copies of these made-up candidates; returns their owners. */
export async function deleteDemosOf(tx: Db, candidateIds: readonly string[]): Promise<string[]> {
  if (candidateIds.length === 0) return []
  const gone = await tx
    .delete(loops)
    .where(and(isNotNull(loops.demoOwnerId), inArray(loops.candidateId, [...candidateIds])))
    .returning({ ownerId: loops.demoOwnerId })
  return gone.flatMap((row) => row.ownerId ?? [])
}
