import { and, eq, exists, inArray, isNotNull, like, lt, not, or } from 'drizzle-orm'
import { user } from '#server/db/schema/auth.ts'
import { debriefEvents, debriefs, decisions } from '#server/db/schema/debriefs.ts'
import { invites, loops, seats } from '#server/db/schema/loops.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { packages } from '#server/db/schema/packages.ts'
import { profiles } from '#server/db/schema/people.ts'
import { tickets } from '#server/db/schema/queue.ts'
import { reports, selfRatings } from '#server/db/schema/reports.ts'
import { roundEvents, rounds } from '#server/db/schema/rounds.ts'
import type { Db } from '#server/db/client.ts'
import type { DemoCopy } from './copy.ts'
import { personaDomain } from './people.ts'

/** Two clicks of one person wait for each other. */
export async function lockPerson(tx: Db, userId: string): Promise<void> {
  await tx.select({ id: user.id }).from(user).where(eq(user.id, userId)).for('update')
}

export async function findCopyOf(db: Db, ownerId: string): Promise<string | null> {
  const [row] = await db.select({ id: loops.id }).from(loops).where(eq(loops.demoOwnerId, ownerId)).limit(1)
  return row?.id ?? null
}

/** One statement a table, in the order their references need. */
export async function insertCopy(tx: Db, copy: DemoCopy): Promise<void> {
  await tx.insert(user).values(copy.people)
  await tx.insert(profiles).values(copy.profiles)
  await tx.insert(loops).values(copy.loop)
  await tx.insert(seats).values(copy.seats)
  await tx.insert(rounds).values(copy.rounds)
  await tx.insert(roundEvents).values(copy.roundEvents)
  await tx.insert(noteSets).values(copy.noteSets)
  await tx.insert(packages).values(copy.pack)
  await tx.insert(debriefs).values(copy.debrief)
  await tx.insert(debriefEvents).values(copy.debriefEvents)
  await tx.insert(decisions).values(copy.decision)
  await tx.insert(reports).values(copy.report)
  await tx.insert(selfRatings).values(copy.selfRating)
}

/** Copies whose people were made before this instant; their owners with them. */
export async function deleteCopies(tx: Db, madeBefore: number): Promise<string[]> {
  const old = tx.select({ id: user.id }).from(user).where(and(like(user.email, `%@${personaDomain}`), lt(user.createdAt, new Date(madeBefore))))
  const gone = await tx.delete(loops).where(and(isNotNull(loops.demoOwnerId), inArray(loops.candidateId, old))).returning({ ownerId: loops.demoOwnerId })
  return gone.flatMap((row) => (row.ownerId === null ? [] : [row.ownerId]))
}

/** Whose copy went some other way, with its owner, is gone here too. */
export async function deletePersonas(tx: Db, madeBefore: number): Promise<void> {
  await tx.delete(user).where(and(like(user.email, `%@${personaDomain}`), lt(user.createdAt, new Date(madeBefore)), not(holdsAnything(tx))))
}

/** Only those who came to look around and did nothing else. */
export async function deleteIdleGuests(tx: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const idle = and(inArray(user.id, [...ids]), eq(user.isAnonymous, true), not(holdsAnything(tx)), not(exists(tx.select({ id: profiles.userId }).from(profiles).where(eq(profiles.userId, user.id)))))
  await tx.delete(user).where(idle)
}

function holdsAnything(tx: Db) {
  const loop = tx.select({ id: loops.id }).from(loops).where(or(eq(loops.candidateId, user.id), eq(loops.demoOwnerId, user.id)))
  const seat = tx.select({ id: seats.id }).from(seats).where(eq(seats.interviewerId, user.id))
  const round = tx.select({ id: rounds.id }).from(rounds).where(or(eq(rounds.interviewerId, user.id), eq(rounds.candidateId, user.id)))
  const ticket = tx.select({ id: tickets.id }).from(tickets).where(eq(tickets.personId, user.id))
  const invite = tx.select({ id: invites.id }).from(invites).where(or(eq(invites.usedBy, user.id), eq(invites.createdBy, user.id)))
  return or(exists(loop), exists(seat), exists(round), exists(ticket), exists(invite)) ?? exists(loop)
}
