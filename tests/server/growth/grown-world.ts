// A database after long use: thousands of finished loops, and something due for every job.
import { getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { auditLog } from '#server/db/schema/audit.ts'
import { authAttempts, verification } from '#server/db/schema/auth.ts'
import { oneTimeLinks } from '#server/db/schema/links.ts'
import { loops } from '#server/db/schema/loops.ts'
import { blocks, roleGrants } from '#server/db/schema/people.ts'
import { durations } from '#shared/contracts/limits.ts'
import { openRoom, toSilentRead } from '#tests/realtime/debriefs/attendee.ts'
import { fill, goLive, hold, hour, openLoop } from '#tests/server/loops/loop-world.ts'
import { look, searchToInterview, seeker } from '#tests/server/matchmaking/queue-world.ts'
import { heldLoop } from '#tests/server/notes/held-round.ts'
import { allTables } from '#tests/support/all-tables.ts'
import { copyRows } from '#tests/support/copy-rows.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { noteContent, staffLoop, writeNotes } from '#tests/support/loop-factory.ts'
import type { TestApp } from '#tests/support/test-app.ts'
import { oneFinishedLoop } from './finished-loop.ts'

/** Tables that stay small: blocks, roles, recent attempts, and a table that stays empty. */
const smallTables = new Set<PgTable>([blocks, roleGrants, authAttempts, verification])
const growing = allTables.filter((table) => !smallTables.has(table))
export const growingTables = growing.map((table) => getTableConfig(table).name)

/** Copies of a loop with five rounds and seven people: as many rows as 4,000 loops of two or three. */
const copies = 2_000

export async function growDatabase(app: TestApp): Promise<void> {
  await oneFinishedLoop(app)
  await copyRows(app.database.db, {
    tables: growing,
    count: copies,
    alsoIds: [auditLog.loopId, auditLog.actorId, oneTimeLinks.subject],
    changes: [[loops.demoOwnerId, sql`null::text`], ...emptyJson()],
  })
}

/** Large JSON is left out of the copies: it doesn't affect query plans, and copying it takes time. */
const emptyJson = () =>
  growing
    .flatMap((table) => Object.values(getTableColumns(table)))
    .filter(({ columnType }) => columnType === 'PgJsonb')
    .map((column) => [column, sql`'{}'::jsonb`] as const)

/** Creates something due for every job in the grown database. Returns people with loops. */
export async function somethingDue(app: TestApp): Promise<TestPerson[]> {
  const unwritten = await heldLoop(app)
  const { world, interviewer } = await loopWithoutBarRaiser(app)
  await openLoop(app) // nobody fills a seat of it
  app.clock.advance(72 * hour)
  const running = await staffLoop(app)
  await goLive(app, running.seats[0]?.roundId ?? '')
  const debrief = await openRoom(app)
  await toSilentRead(debrief)
  app.clock.advance(hour)
  const searching = await somebodySearches(app)
  return [unwritten.candidate, world.candidate, interviewer, running.candidate, debrief.raiser.person, ...searching]
}

/** Two people let their match lapse; a third is waiting. */
async function somebodySearches(app: TestApp): Promise<TestPerson[]> {
  const candidates = [await seeker(app), await seeker(app)] as const
  const interviewer = await app.buildUser({ level: 6 })
  const people = [candidates[0].person, interviewer, candidates[1].person]
  for (const person of people) await app.connectAs(person, 'people')
  await look(candidates[0])
  await searchToInterview(interviewer)
  await look(candidates[1])
  app.clock.advance(durations.proposalConfirmMs)
  return people
}

/** One round completed with notes: the other seat is closed, the loop becomes practice only, and a job releases its report. */
async function loopWithoutBarRaiser(app: TestApp) {
  const world = await openLoop(app)
  const interviewer = await app.buildUser()
  const roundId = await fill(world, 1, interviewer)
  await hold(app, roundId)
  const principles = (await world.view(interviewer)).seats[0]?.principles ?? []
  const seat = { seatId: world.seatId(1), n: 1, barRaiser: false, hiringManager: false }
  await writeNotes(app, { ...seat, person: interviewer, roundId, principles }, noteContent(principles))
  return { world, interviewer }
}
