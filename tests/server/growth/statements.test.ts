// Limits the number of SQL statements per page. All statements of its requests count, also the two that find the session. These
// pages open no transaction, so there is no begin or commit.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loops, seats } from '#server/db/schema/loops.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { packages } from '#server/db/schema/packages.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { copyRows } from '#tests/support/copy-rows.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { packagedLoop } from '#tests/support/loop-factory.ts'
import { watchStatements } from '#tests/support/statements.ts'
import { testApp } from '#tests/support/test-app.ts'
import { openTestDb } from '#tests/support/test-db.ts'

const limit = { home: 12, loop: 10, package: 10 }

const statements = watchStatements()
const database = await openTestDb({ logger: statements.logger })
const app = await testApp({ database })
afterAll(async () => {
  await app.close()
  await database.close()
})

let loopId: string
let members: { candidate: TestPerson; interviewer: TestPerson }
beforeAll(async () => {
  const loop = await packagedLoop(app)
  const [seat] = loop.seats
  if (seat === undefined) throw new Error('the loop has no seat')
  loopId = loop.loopId
  members = { candidate: loop.candidate, interviewer: seat.person }
  await database.db.update(packages).set({ openedAt: app.clock.now() })
})

/** Fails with the list of statements if there are too many. */
async function expectAtMost(most: number, work: () => Promise<unknown>): Promise<number> {
  const sent = (await statements.during(work)).map(({ sql }) => sql)
  expect(sent.slice(most)).toEqual([])
  return sent.length
}

describe('the statements that a page costs are within its limit', () => {
  it.each(['candidate', 'interviewer'] as const)('for a loop, asked by its %s', async (part) => {
    await expectAtMost(limit.loop, () => members[part].browser.call(loopRoutes.getLoop, { params: { loopId } }))
  })

  it('for a package', async () => {
    const { browser } = members.interviewer
    await expectAtMost(limit.package, () => browser.call(packageRoutes.getPackage, { params: { loopId } }))
  })

  it('for the loops on home, and as many for one loop as for ten and thirty', async () => {
    const counts: number[] = []
    for (const [loopCount, copies] of [
      [1, 0],
      [10, 9],
      [30, 2],
    ] as const) {
      await copyRows(database.db, { tables: [loops, seats, rounds, noteSets, packages], count: copies })
      for (const { browser } of Object.values(members)) {
        counts.push(
          await expectAtMost(limit.home, async () => {
            expect((await browser.call(loopRoutes.listLoops)).items).toHaveLength(loopCount)
          }),
        )
      }
    }
    expect(counts).toEqual(counts.map(() => counts[0]))
  })
})
