// A loop with at least one row in every table that grows: a demo, and one row of each kind that a demo lacks.
import { eq, gt } from 'drizzle-orm'
import { auditLog } from '#server/db/schema/audit.ts'
import { account } from '#server/db/schema/auth.ts'
import { debriefEvents } from '#server/db/schema/debriefs.ts'
import { oneTimeLinks } from '#server/db/schema/links.ts'
import { noteAddenda, noteFields, noteSets, noteVersions } from '#server/db/schema/notes.ts'
import { matchProposals, roundRecords, tickets } from '#server/db/schema/queue.ts'
import { roundEvents } from '#server/db/schema/rooms.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import type { Db } from '#server/db/client.ts'
import { visit } from '#tests/server/demo/demo-room.ts'
import { noteContent } from '#tests/support/loop-factory.ts'
import type { TestApp } from '#tests/support/test-app.ts'

type Round = typeof rounds.$inferSelect

export async function oneFinishedLoop(app: TestApp): Promise<void> {
  const { db } = app.database
  const { loopId } = await visit(app)
  const [round] = await db.select().from(rounds).where(eq(rounds.loopId, loopId))
  if (round === undefined) throw new Error('the demo has no round')
  await oneEventEach(db)
  await foundInQueue(db, round)
  await writtenOnce(db, round)
  await personOf(db, round)
}

/** Keeps one event per room: copied, they still make thousands of rows, and all of them would take most of the time. */
async function oneEventEach(db: Db): Promise<void> {
  await db.delete(roundEvents).where(gt(roundEvents.seq, 1))
  await db.delete(debriefEvents).where(gt(debriefEvents.seq, 1))
}

async function foundInQueue(db: Db, round: Round): Promise<void> {
  const { id: roundId, loopId, seatId, createdAt } = round
  const ticket = { status: 'matched' as const, enqueuedAt: createdAt, expiresAt: createdAt, closedAt: createdAt }
  await db.insert(tickets).values([
    { ...ticket, id: 'candidate-ticket', personId: round.candidateId, kind: 'candidate', loopId },
    { ...ticket, id: 'interviewer-ticket', personId: round.interviewerId, kind: 'interviewer' },
  ])
  await db.insert(matchProposals).values({
    id: 'proposal',
    candidateTicketId: 'candidate-ticket',
    interviewerTicketId: 'interviewer-ticket',
    loopId,
    seatId,
    roundId,
    status: 'confirmed',
    score: 1,
    terms: {},
    createdAt,
    expiresAt: createdAt,
  })
  await db.insert(roundRecords).values({ roundId, noteQuality: 80 })
}

async function writtenOnce(db: Db, { id, candidateId, createdAt: at }: Round): Promise<void> {
  const [set] = await db.select().from(noteSets).where(eq(noteSets.roundId, id))
  if (set === undefined) throw new Error('the round has no notes')
  const of = { noteSetId: set.id }
  await db.insert(noteFields).values({ ...of, key: 'set.vote', value: 'I', revision: 1, updatedAt: at })
  await db.insert(noteAddenda).values({ ...of, id: 'addendum', text: 'One more line.', at })
  const returned = { returnedBy: candidateId, returnReason: 'The vote is in the evidence.' }
  await db
    .insert(noteVersions)
    .values({ ...of, ...returned, version: 1, content: noteContent([]), hash: '', submittedAt: at })
}

async function personOf(db: Db, { candidateId, loopId, createdAt: at }: Round): Promise<void> {
  const password = { accountId: candidateId, providerId: 'credential', userId: candidateId }
  await db.insert(account).values({ ...password, id: 'account', updatedAt: new Date(at) })
  await db
    .insert(auditLog)
    .values({ id: 'entry', at, actorId: candidateId, loopId, action: 'loop.created', details: {} })
  const used = { createdAt: at, expiresAt: at, usedAt: at, usedBy: candidateId }
  await db
    .insert(oneTimeLinks)
    .values({ ...used, id: 'link', purpose: 'confirm', tokenHash: 'hash', subject: candidateId })
}
