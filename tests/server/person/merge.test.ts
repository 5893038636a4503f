import { eq, getTableName, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '#server/db/client.ts'
import { packages } from '#server/db/schema/packages.ts'
import { createFeatures, mergePerson, personDataOf } from '#server/features.ts'
import { isIntact } from '#server/features/packages/system.ts'
import { authRoutes } from '#shared/contracts/auth.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import type { StaffedLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import { allTables } from '#tests/support/all-tables.ts'
import { dump, placesOf } from './dump.ts'
import { imagine } from './imagine.ts'
import { leaveMore, playLoop } from './lives.ts'

const app = await testApp()
afterAll(() => app.close())
const { db } = app.deps
const features = createFeatures()

let guest: TestPerson
let account: TestPerson
let asInterviewer: StaffedLoop

beforeAll(async () => {
  guest = await app.buildGuest({ name: 'Gus Guest' })
  account = await app.signUp({ name: 'Ana Account' })
  await playLoop(app, { candidate: guest })
  asInterviewer = await playLoop(app, { interviewers: { 1: guest } })
  await leaveMore(app, guest)
}, 120_000)

/** The guest's own row and sessions are deleted in a merge. */
const stillTheirs = new Set(['user.id', 'session.user_id'])
const leftOf = async (tx: Db) => placesOf(await dump(tx), guest.id).filter((at) => !stillTheirs.has(at))
const countOf = async (tx: Db) => {
  const counts: Record<string, number> = {}
  for (const table of allTables) {
    const [row] = await tx.select({ rows: sql<number>`count(*)::int` }).from(table)
    counts[getTableName(table)] = row?.rows ?? 0
  }
  return counts
}

describe('a guest who signs in to an account', () => {
  it('is in every place a guest can be', async () => {
    expect((await leftOf(db)).length).toBeGreaterThan(20)
  })

  it.each(personDataOf(features).map(([name]) => name))(
    'were %s left out, the guest would still be named',
    async (name) => {
      const left = await imagine(app.deps.events, async (tx) => {
        const merge = { from: guest.id, to: account.id, now: app.clock.now() }
        for (const [other, data] of personDataOf(features)) if (other !== name) await data.merge(tx, merge)
        return leftOf(tx)
      })
      expect(left.length).toBeGreaterThan(0)
    },
  )

  it('is named nowhere when all have moved, and no row is lost', async () => {
    const seen = await imagine(app.deps.events, async (tx) => {
      const before = await countOf(tx)
      await mergePerson(features, tx, { from: guest.id, to: account.id, now: app.clock.now() })
      return { left: await leftOf(tx), before, after: await countOf(tx) }
    })
    expect(seen.left).toEqual([])
    expect(seen.after).toEqual(seen.before)
  })

  it('doesn’t repair a seal that was already broken', async () => {
    const hash = await imagine(app.deps.events, async (tx) => {
      const ofLoop = eq(packages.loopId, asInterviewer.loopId)
      await tx.update(packages).set({ hash: 'broken' }).where(ofLoop)
      await mergePerson(features, tx, { from: guest.id, to: account.id, now: app.clock.now() })
      return (await tx.select({ hash: packages.hash }).from(packages).where(ofLoop))[0]?.hash
    })
    expect(hash).toBe('broken')
  })

  it('has gone, and a package with their notes keeps its seal', async () => {
    const { browser } = guest
    await browser.call(authRoutes.signIn, { body: { email: String(account.email), password: account.password } })
    const [pack] = await db.select().from(packages).where(eq(packages.loopId, asInterviewer.loopId))
    if (pack === undefined) throw new Error('the package is gone')
    expect(await isIntact(db, pack)).toBe(true)
    expect(pack.content.noteSets.map((set) => set.authorId)).toContain(account.id)
    expect(placesOf(await dump(db), guest.id)).toEqual([])
  })
})
