// Opens data stored by older versions, migrates it, and continues everything in it with today's server.
import { describe, expect, it } from 'vitest'
import { openDb, type DbHandle } from '#server/db/client.ts'
import { authRoutes } from '#shared/contracts/auth.ts'
import { demoLoopRoutes } from '#shared/contracts/demo-loop.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import type { Actor } from '#tests/recording/actor.ts'
import { comeToTable } from '#tests/recording/moves/debrief.ts'
import { openPen, submit } from '#tests/recording/moves/notes.ts'
import { emailOf, password } from '#tests/recording/moves/people.ts'
import { enterRoom, minute, part } from '#tests/recording/moves/rounds.ts'
import { record, type Play } from '#tests/recording/play.ts'
import type { Cast, Table } from '#tests/recording/scenarios/downlevel/cast.ts'
import { decides, walks } from '#tests/recording/scenarios/downlevel/debrief.ts'
import { publicUrl } from '#tests/recording/stage.ts'
import { openEmptyTestDb } from '#tests/support/test-db.ts'
import { testApp } from '#tests/support/test-app.ts'
import { hasFolder, readFolder, readKeys, readSql, storedTags, type Keys } from './fixtures.ts'
import { load } from './sql-dump.ts'

/** New ids must not collide with stored ones. */
const otherNode = 40
/** It takes seconds on an idle machine. */
const deadlineMs = 120_000

async function fromSql(tag: string): Promise<DbHandle> {
  const database = await openEmptyTestDb()
  await load(database.db, readSql(tag))
  return database
}

const fromFolder = (tag: string): Promise<DbHandle> =>
  openDb({ kind: 'embedded', dataDir: 'memory://', loadDataDir: readFolder(tag) })

const sources = storedTags().flatMap((tag): [string, string, () => Promise<DbHandle>][] => [
  [tag, 'SQL, on the engine of this run', () => fromSql(tag)],
  ...(hasFolder(tag)
    ? [[tag, 'a folder of the embedded engine', () => fromFolder(tag)] as [string, string, () => Promise<DbHandle>]]
    : []),
])

describe.each(sources)('data stored at %s, as %s', (tag, _how, open) => {
  it(
    'is migrated, and everything in it can be finished',
    async () => {
      const keys = readKeys(tag)
      const database = await open()
      await database.migrate()
      const { now: startAt, authSecret } = keys
      const app = await testApp({ database, node: otherNode, startAt, authSecret, settings: { PUBLIC_URL: publicUrl } })
      const { play, finish } = await record(app)
      const people = Object.fromEntries(
        Object.entries(keys.people).map(([key, signedIn]) => [key, play.actor(key, signedIn)]),
      )
      const who = (key: string): Actor => people[key] ?? play.actor(key)
      try {
        await expectEverybodyKnown(play, keys, who)
        await expectRoundEnded(play, keys, who)
        await expectDebriefFinished(play, keys, who)
        await expectPastReadable(keys, who)
        await finish()
      } finally {
        await app.close()
        await database.close()
      }
    },
    deadlineMs,
  )
})

type ActorOf = (key: string) => Actor

/** Stored sessions and passwords still work, and the queue still knows who is waiting. */
async function expectEverybodyKnown(play: Play, keys: Keys, who: ActorOf): Promise<void> {
  for (const [key, { id }] of Object.entries(keys.people)) {
    if (key !== 'ola') expect((await who(key).call(peopleRoutes.me)).user?.id).toBe(id)
  }
  const otherPage = play.actor('adaeze elsewhere')
  expect((await otherPage.call(authRoutes.signIn, { body: { email: emailOf(who('adaeze')), password } })).user.id).toBe(
    who('adaeze').id,
  )
  await who('bea').open('people')
  expect(await who('bea').call(queueRoutes.queueStatus)).toMatchObject({ state: 'waiting', kind: 'interviewer' })
}

async function expectRoundEnded(play: Play, { live }: Keys, who: ActorOf): Promise<void> {
  const { roundId, loopId } = live
  const pair = { candidate: await enterRoom(who('nora'), roundId), interviewer: await enterRoom(who('ivo'), roundId) }
  await play.wait(minute)
  await play.job('rooms-due')
  await part(pair)
  const pen = await openPen(who('ivo'), roundId, 'notes')
  expect(pen.set).toMatchObject({ status: 'DRAFT', roundEnded: true, content: { vote: 'I' } })
  const heard = `I heard ${pen.set.principles.join(' and ')}: she read three weeks of pager logs and named what she gave up; `
  await pen.save({
    'set.rationale': `${heard}pages fell from 61 to 15 a month, and the number stood two quarters later.`,
  })
  expect((await submit(who('ivo'), pen.set.id)).status).toBe('SUBMITTED')
  expect((await who('nora').call(loopRoutes.getLoop, { params: { loopId } })).seats[0]).toMatchObject({
    roundStatus: 'ENDED',
  })
}

/** The package still matches its seal, and the debrief continues from the principle review to the released report. */
async function expectDebriefFinished(play: Play, { debrief }: Keys, who: ActorOf): Promise<void> {
  const loopId = debrief.loop.id
  const cast: Cast = {
    mara: who('mara'),
    dana: who('dana'),
    adaeze: who('adaeze'),
    kenji: who('kenji'),
    sofia: who('sofia'),
    ola: who('ola'),
    gil: who('gil'),
    nobody: play.actor('nobody'),
  }
  const [raiser, manager] = [await comeToTable(cast.adaeze, loopId), await comeToTable(cast.dana, loopId)]
  const table: Table = { ...cast, raiser, manager, peer: await comeToTable(cast.gil, loopId) }
  expect(await table.raiser.see()).toMatchObject({
    packageIntact: true,
    state: { step: 'LP_WALK', sealed: { pre: 3, revote1: 2 } },
  })
  await walks(play, table, debrief)
  // Nobody heard Dive Deep in this package, so it is no longer hired one level down.
  await decides(play, table, debrief, 'NOT_INCLINED')
  const { content } = await cast.mara.call(reportRoutes.getReport, { params: { loopId } })
  expect(content).toMatchObject({ outcome: 'NOT_INCLINED', level: null })
  expect((await cast.adaeze.call(loopRoutes.getLoop, { params: { loopId } })).status).toBe('CLOSED')
}

async function expectPastReadable({ finished, demo }: Keys, who: ActorOf): Promise<void> {
  const params = { loopId: finished }
  const report = await who('nora').call(reportRoutes.getReport, { params })
  expect(report.content.outcome).toBe('NOT_INCLINED')
  expect(report.answer?.text).toContain('Two of the three numbers')
  const room = await who('ivo').open('rooms', { page: 'the record' })
  expect(await room.ask('debrief:snapshot', params)).toMatchObject({ packageIntact: true, state: { step: 'CLOSED' } })
  expect((await who('ivo').call(noteRoutes.loopNotes, { params })).items[0]?.votes).not.toBeNull()
  const { viewpoints } = await who('visitor').call(demoLoopRoutes.getDemo, { params: { loopId: demo } })
  expect(viewpoints.length).toBeGreaterThan(1)
}
