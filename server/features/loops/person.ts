// The loops, seats and rounds of a person.
import { and, eq, isNull } from 'drizzle-orm'
import { claim } from '#server/db/claim.ts'
import type { Db } from '#server/db/client.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import type { Merge, PersonData } from '#server/feature.ts'
import { AppError } from '#server/lib/app-error.ts'
import { eraseLoops, refuseRunningRound } from './erasure.ts'
import { listRoundsOf } from './holders.ts'
import { partIn } from './repository.ts'
import { isInside } from './round-repository.ts'

export const loopsPerson: PersonData = {
  tables: [
    claim(loops, {
      holds: ['candidateId', 'demoOwnerId', 'roleTitle', 'weakness', 'weaknessAfter', 'assignment'],
      never: ['templateId', 'role', 'status'],
    }),
    claim(seats, { holds: ['interviewerId'], never: ['round', 'principles'] }),
    claim(rounds, { holds: ['interviewerId', 'candidateId'], never: ['status', 'endReason'] }),
  ],
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
  async export(db, personId) {
    const asked = await db
      .select()
      .from(loops)
      .where(and(eq(loops.candidateId, personId), isNull(loops.demoOwnerId)))
    const held = await db.select().from(seats).where(eq(seats.interviewerId, personId))
    const met = await listRoundsOf(db, personId)
    return {
      loops: asked.map(({ id, role, roleTitle, targetLevel, fallbackLevel, createdAt }) => ({
        id,
        role,
        roleTitle,
        targetLevel,
        fallbackLevel,
        createdAt,
      })),
      seats: held.map(({ loopId, n, round, barRaiser, principles }) => ({ loopId, n, round, barRaiser, principles })),
      rounds: met.map(({ id, loopId, status, startsAt, liveAt, endedAt, candidateId }) => ({
        id,
        loopId,
        part: candidateId === personId ? 'candidate' : 'interviewer',
        status,
        startsAt,
        liveAt,
        endedAt,
      })),
    }
  },
  mayErase: refuseRunningRound,
  erase: eraseLoops,
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
