// What is stored of the people who wait, read for all of them at once: the rounds they were in, who came and who called off, and which
// two have met. Demo copies are nobody's history.
import { and, eq, inArray, isNotNull, isNull, notInArray, or, sql } from 'drizzle-orm'
import { auditLog } from '#server/db/schema/audit.ts'
import { debriefs } from '#server/db/schema/debriefs.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import type { Db } from '#server/db/client.ts'

const isReal = isNull(loops.demoOwnerId)
const isSubmitted = and(eq(noteSets.roundId, rounds.id), eq(noteSets.shadow, false), inArray(noteSets.status, ['SUBMITTED', 'SEALED']), isNotNull(noteSets.quality))

export type PastRound = Awaited<ReturnType<typeof listRounds>>[number]

/** Rounds that went live, in either seat, and those still to come at a set time. */
export async function listRounds(db: Db, people: readonly string[]) {
  if (people.length === 0) return []
  const ids = [...people]
  const startsAt = sql<number | null>`(${rounds.state} ->> 'startsAt')::float8`
  const isToCome = and(isNotNull(startsAt), inArray(rounds.status, ['PLANNED', 'LOBBY']), notInArray(loops.status, ['CANCELLED', 'EXPIRED']))
  return db.select({
    id: rounds.id, candidateId: rounds.candidateId, interviewerId: rounds.interviewerId, status: rounds.status, liveAt: rounds.liveAt, endedAt: rounds.endedAt,
    startsAt, endReason: sql<string | null>`${rounds.state} ->> 'endReason'`,
    interviewerStayed: sql<boolean>`${rounds.state} #>> '{presence,interviewer,state}' = 'present'`, barRaiser: seats.barRaiser,
    quality: noteSets.quality, isLoopClosed: sql<boolean>`${loops.status} in ('CLOSED', 'RELOOP')`, submittedAt: noteSets.submittedAt, debriefClosedAt: sql<number | null>`(${debriefs.state} ->> 'releasedAt')::float8`,
  }).from(rounds)
    .innerJoin(loops, eq(loops.id, rounds.loopId)).innerJoin(seats, eq(seats.id, rounds.seatId))
    .leftJoin(noteSets, isSubmitted).leftJoin(debriefs, eq(debriefs.loopId, rounds.loopId))
    .where(and(isReal, or(inArray(rounds.candidateId, ids), inArray(rounds.interviewerId, ids)), or(isNotNull(rounds.liveAt), isToCome)))
}

const kept = ['round.missed', 'round.awaited', 'seat.left', 'loop.cancelled']
export type Attendance = Awaited<ReturnType<typeof listAttendance>>[number]

/** Who missed a round, who came to one in vain, and who called one off how long ahead. */
export async function listAttendance(db: Db, people: readonly string[]) {
  if (people.length === 0) return []
  return db.select({ personId: auditLog.actorId, action: auditLog.action, at: auditLog.at, details: auditLog.details }).from(auditLog)
    .innerJoin(loops, eq(loops.id, auditLog.loopId))
    .where(and(isReal, inArray(auditLog.actorId, [...people]), inArray(auditLog.action, kept)))
}

export type Meeting = Awaited<ReturnType<typeof listMeetings>>[number]

/** Rounds held between two of these people, whoever interviewed. */
export async function listMeetings(db: Db, people: readonly string[]) {
  if (people.length === 0) return []
  const ids = [...people]
  return db.select({ candidateId: rounds.candidateId, interviewerId: rounds.interviewerId, endedAt: rounds.endedAt, principles: seats.principles }).from(rounds)
    .innerJoin(loops, eq(loops.id, rounds.loopId)).innerJoin(seats, eq(seats.id, rounds.seatId))
    .where(and(isReal, eq(rounds.status, 'ENDED'), inArray(rounds.candidateId, ids), inArray(rounds.interviewerId, ids)))
}
