// Loops, seats and rounds as personal data.
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
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
      personal: [
        'candidateId',
        'demoOwnerId',
        'demoVote',
        'roleTitle',
        'roleNeed',
        'weakness',
        'weaknessAfter',
        'assignment',
      ],
      impersonal: ['templateId', 'role', 'status'],
    }),
    claim(seats, { personal: ['interviewerId'], impersonal: ['roundType', 'principles'] }),
    claim(rounds, { personal: ['interviewerId', 'candidateId'], impersonal: ['status', 'endReason'] }),
  ],
  async mayMerge(tx, merge) {
    await refuseTwoParts(tx, merge)
    // A live room contains the ids of its people, which must not change during the round.
    if (await isInside(tx, merge.from))
      throw new AppError('CONFLICT', 'You are in an unfinished round as a guest. Finish the round, then sign in.')
  },
  async merge(tx, { from, to }) {
    await tx.update(loops).set({ candidateId: to }).where(eq(loops.candidateId, from))
    await tx.update(loops).set({ demoOwnerId: to }).where(eq(loops.demoOwnerId, from))
    await tx.update(seats).set({ interviewerId: to }).where(eq(seats.interviewerId, from))
    await tx.update(rounds).set({ interviewerId: to }).where(eq(rounds.interviewerId, from))
    await tx.update(rounds).set({ candidateId: to }).where(eq(rounds.candidateId, from))
  },
  async export(db, personId) {
    const ownLoops = await db
      .select()
      .from(loops)
      .where(and(eq(loops.candidateId, personId), isNull(loops.demoOwnerId)))
    const demoVotes = await db
      .select({ loopId: loops.id, vote: loops.demoVote })
      .from(loops)
      .where(and(eq(loops.demoOwnerId, personId), isNotNull(loops.demoVote)))
    const ownSeats = await db.select().from(seats).where(eq(seats.interviewerId, personId))
    const ownRounds = await listRoundsOf(db, personId)
    return {
      loops: ownLoops.map(({ id, role, roleTitle, roleNeed, targetLevel, fallbackLevel, createdAt }) => ({
        id,
        role,
        roleTitle,
        roleNeed,
        targetLevel,
        fallbackLevel,
        createdAt,
      })),
      demoVotes,
      seats: ownSeats.map(({ loopId, roundNumber: n, roundType: round, barRaiser, principles }) => ({
        loopId,
        n,
        round,
        barRaiser,
        principles,
      })),
      rounds: ownRounds.map(({ id, loopId, status, startsAt, liveAt, endedAt, candidateId }) => ({
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

/** A person has only one part in a loop: with two, a candidate could read their own interviewer's notes. */
async function refuseTwoParts(tx: Db, { from, to }: Merge): Promise<void> {
  const [both] = await tx
    .select({ id: loops.id })
    .from(loops)
    .where(and(partIn(tx, from), partIn(tx, to)))
    .limit(1)
  if (both === undefined) return
  throw new AppError(
    'CONFLICT',
    'You are in the same loop twice: as a guest and with your account. Leave the loop as a guest, or sign out, then sign in again.',
  )
}
