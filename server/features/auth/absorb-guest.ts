// A guest signs in to an account they already have: what the guest holds moves there, in one transaction, or nothing does.
import { and, eq, inArray, ne, notInArray, or, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Db } from '#server/db/client.ts'
import { auditLog } from '#server/db/schema/audit.ts'
import { session, user } from '#server/db/schema/auth.ts'
import { debriefEvents, debriefs, decisions } from '#server/db/schema/debriefs.ts'
import { invites, loops, seats } from '#server/db/schema/loops.ts'
import { noteSets, noteVersions } from '#server/db/schema/notes.ts'
import { blocks, profiles } from '#server/db/schema/people.ts'
import { tickets } from '#server/db/schema/queue.ts'
import { reports, selfRatings } from '#server/db/schema/reports.ts'
import { roundEvents, rounds } from '#server/db/schema/rounds.ts'
import { AppError } from '#server/lib/app-error.ts'

interface Move { guestId: string; accountId: string; now: number }

/** Answers the ids of the guest's sessions, which are over. */
export async function absorbGuest(db: Db, move: Move): Promise<string[]> {
  return db.transaction(async (tx) => {
    // Taken first, so that nothing is given to the guest while it moves.
    const [guest] = await tx.select({ isGuest: user.isAnonymous }).from(user).where(eq(user.id, move.guestId)).for('update')
    if (guest?.isGuest !== true) return []
    await refuseTwoParts(tx, move)
    await refuseWhileLive(tx, move.guestId)
    await moveQueue(tx, move)
    await moveLoopsAndNotes(tx, move)
    await moveClosedDebriefs(tx, move)
    await moveProfileAndBlocks(tx, move)
    const sessions = await tx.delete(session).where(eq(session.userId, move.guestId)).returning({ id: session.id })
    await tx.delete(user).where(eq(user.id, move.guestId))
    return sessions.map((one) => one.id)
  })
}

/** One person holds one part of a loop; two parts would let a candidate read their own interviewer's notes. */
async function refuseTwoParts(tx: Db, { guestId, accountId }: Move): Promise<void> {
  const [both] = await tx.select({ id: loops.id }).from(loops).where(and(partIn(tx, guestId), partIn(tx, accountId))).limit(1)
  if (both === undefined) return
  throw new AppError('CONFLICT', 'You take part in the same loop twice: as this guest and with your account. Give the guest’s part back, or sign out first; then sign in again.')
}

const partIn = (tx: Db, userId: string): SQL | undefined =>
  or(eq(loops.candidateId, userId), inArray(loops.id, tx.select({ id: seats.loopId }).from(seats).where(eq(seats.interviewerId, userId))))

/** A running room or debrief knows its people; they do not change names in the middle. */
async function refuseWhileLive(tx: Db, guestId: string): Promise<void> {
  const [round] = await tx.select({ id: rounds.id }).from(rounds).where(and(
    or(eq(rounds.interviewerId, guestId), eq(rounds.candidateId, guestId)), inArray(rounds.status, ['LOBBY', 'LIVE', 'PAUSED', 'WRAP']),
  )).limit(1)
  const [debrief] = await tx.select({ id: debriefs.id }).from(debriefs).where(and(
    inArray(debriefs.loopId, tx.select({ id: loops.id }).from(loops).where(partIn(tx, guestId))), ne(sql`${debriefs.state}->>'step'`, 'CLOSED'),
  )).limit(1)
  if (round === undefined && debrief === undefined) return
  throw new AppError('CONFLICT', `As this guest you are in a ${round === undefined ? 'debrief' : 'round'} that is not over. Finish it, then sign in.`)
}

async function moveQueue(tx: Db, { guestId, accountId, now }: Move): Promise<void> {
  await tx.update(tickets).set({ status: 'withdrawn', closedAt: now }).where(and(eq(tickets.personId, guestId), inArray(tickets.status, ['waiting', 'offered'])))
  await tx.update(tickets).set({ personId: accountId }).where(eq(tickets.personId, guestId))
}

async function moveLoopsAndNotes(tx: Db, { guestId, accountId }: Move): Promise<void> {
  await tx.update(loops).set({ candidateId: accountId }).where(eq(loops.candidateId, guestId))
  await tx.update(loops).set({ demoOwnerId: accountId }).where(eq(loops.demoOwnerId, guestId))
  await tx.update(seats).set({ interviewerId: accountId }).where(eq(seats.interviewerId, guestId))
  await tx.update(invites).set({ createdBy: accountId }).where(eq(invites.createdBy, guestId))
  await tx.update(invites).set({ usedBy: accountId }).where(eq(invites.usedBy, guestId))
  await tx.update(rounds).set({ interviewerId: accountId }).where(eq(rounds.interviewerId, guestId))
  await tx.update(rounds).set({ candidateId: accountId }).where(eq(rounds.candidateId, guestId))
  await tx.update(roundEvents).set({ actorId: accountId }).where(eq(roundEvents.actorId, guestId))
  await tx.update(noteSets).set({ authorId: accountId }).where(eq(noteSets.authorId, guestId))
  await tx.update(noteVersions).set({ returnedBy: accountId }).where(eq(noteVersions.returnedBy, guestId))
  await tx.update(selfRatings).set({ candidateId: accountId }).where(eq(selfRatings.candidateId, guestId))
  await tx.update(reports).set({ releasedBy: accountId }).where(eq(reports.releasedBy, guestId))
  await tx.update(decisions).set({ signedBy: accountId }).where(eq(decisions.signedBy, guestId))
  await tx.update(auditLog).set({ actorId: accountId }).where(eq(auditLog.actorId, guestId))
}

/** A closed debrief names people inside its JSON. A frozen package keeps the guest's id: its hash seals it. */
async function moveClosedDebriefs(tx: Db, { guestId, accountId }: Move): Promise<void> {
  const renamed = (column: PgColumn) => sql`replace(${column}::text, ${`"${guestId}"`}, ${`"${accountId}"`})::jsonb`
  const mine = inArray(debriefs.loopId, tx.select({ id: loops.id }).from(loops).where(partIn(tx, accountId)))
  await tx.update(debriefs).set({ state: renamed(debriefs.state), private: renamed(debriefs.private) }).where(mine)
  await tx.update(debriefEvents).set({ event: renamed(debriefEvents.event) })
    .where(inArray(debriefEvents.debriefId, tx.select({ id: debriefs.id }).from(debriefs).where(mine)))
  await tx.update(debriefEvents).set({ actorId: accountId }).where(eq(debriefEvents.actorId, guestId))
}

async function moveProfileAndBlocks(tx: Db, { guestId, accountId }: Move): Promise<void> {
  const [own] = await tx.select({ userId: profiles.userId }).from(profiles).where(eq(profiles.userId, accountId))
  if (own === undefined) await tx.update(profiles).set({ userId: accountId }).where(eq(profiles.userId, guestId))
  const already = (column: PgColumn, where: SQL) => tx.select({ id: column }).from(blocks).where(where)
  await tx.update(blocks).set({ blockerId: accountId }).where(and(
    eq(blocks.blockerId, guestId), ne(blocks.blockedId, accountId), notInArray(blocks.blockedId, already(blocks.blockedId, eq(blocks.blockerId, accountId))),
  ))
  await tx.update(blocks).set({ blockedId: accountId }).where(and(
    eq(blocks.blockedId, guestId), ne(blocks.blockerId, accountId), notInArray(blocks.blockerId, already(blocks.blockerId, eq(blocks.blockedId, accountId))),
  ))
}
