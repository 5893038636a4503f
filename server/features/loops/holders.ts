// Finds all loops and rounds of a person, and a visitor's copy of the demo.
import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Db } from '#server/db/client.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import type { DemoVote } from '#shared/contracts/demo-loop.ts'
import { partIn } from './repository.ts'
import type { Round } from './round-repository.ts'

/** All loops of this person, demo copies included. */
export async function listLoopsOf(tx: Db, userId: string): Promise<string[]> {
  return (await tx.select({ id: loops.id }).from(loops).where(partIn(tx, userId))).map((row) => row.id)
}

/** The loops in which this person is the candidate. */
export async function listLoopsAsCandidate(db: Db, userId: string): Promise<string[]> {
  return (await db.select({ id: loops.id }).from(loops).where(eq(loops.candidateId, userId))).map((row) => row.id)
}

/** Every round of this person, as candidate or interviewer, in any status. */
export const listRoundsOf = (db: Db, userId: string): Promise<Round[]> =>
  db
    .select()
    .from(rounds)
    .where(or(eq(rounds.candidateId, userId), eq(rounds.interviewerId, userId)))

/** Which of these people have a loop, a seat, a round or a demo. */
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

/** Returns false if its owner has voted already. */
export async function castDemoVote(tx: Db, loopId: string, vote: DemoVote): Promise<boolean> {
  const cast = await tx
    .update(loops)
    .set({ demoVote: vote })
    .where(and(eq(loops.id, loopId), isNotNull(loops.demoOwnerId), isNull(loops.demoVote)))
    .returning({ id: loops.id })
  return cast.length === 1
}

/** Deletes the demo copies of these demo candidates; returns their owners. */
export async function deleteDemosOf(tx: Db, candidateIds: readonly string[]): Promise<string[]> {
  if (candidateIds.length === 0) return []
  const deleted = await tx
    .delete(loops)
    .where(and(isNotNull(loops.demoOwnerId), inArray(loops.candidateId, [...candidateIds])))
    .returning({ ownerId: loops.demoOwnerId })
  return deleted.flatMap((row) => row.ownerId ?? [])
}
