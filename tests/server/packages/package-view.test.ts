// What a reader of a package gets from the server: the role's need as it was when frozen, and older packages with what was added since.
import { eq } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { loops } from '#server/db/schema/loops.ts'
import { packages } from '#server/db/schema/packages.ts'
import { limits } from '#shared/contracts/limits.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { openLoop } from '#tests/server/loops/loop-world.ts'
import { packagedLoop, type StaffedLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'

const app = await testApp()
afterAll(() => app.close())

const roleNeed = 'Someone who follows a change past the quarter.'
const open = ({ loopId }: StaffedLoop) =>
  app.deps.db.update(packages).set({ openedAt: app.clock.now() }).where(eq(packages.loopId, loopId))
const readBy = ({ loopId, seats }: StaffedLoop, n: number) =>
  seats[n]?.person.browser.call(packageRoutes.getPackage, { params: { loopId } })

describe('what a role needs most', () => {
  it('[PK-22] is read with the loop by candidate and panel, and frozen with the package', async () => {
    const loop = await packagedLoop(app, { roleNeed: `  ${roleNeed} ` })
    const params = { loopId: loop.loopId }
    for (const person of [loop.candidate, loop.seats[0]?.person])
      expect((await person?.browser.call(loopRoutes.getLoop, { params }))?.roleNeed).toBe(roleNeed)
    await open(loop)
    await app.deps.db.update(loops).set({ roleNeed: 'Something else.' }).where(eq(loops.id, loop.loopId))
    expect((await readBy(loop, 0))?.content.header.roleNeed).toBe(roleNeed)
  })
  it('[PK-22] is optional, and refused when it is too long', async () => {
    const { candidate, view } = await openLoop(app)
    expect((await view()).roleNeed).toBe('')
    const body = { templateId: 'mini-2', role: 'PM', roleTitle: 'PM', targetLevel: 5, fallbackLevel: 4 } as const
    const tooLong = { ...body, roleNeed: 'x'.repeat(limits.roleNeed.max + 1) }
    expect(await candidate.browser.refusal(loopRoutes.createLoop, { body: tooLong })).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })
})

describe('a package frozen before these fields', () => {
  it('[PK-20] [PK-22] is read with them empty, and nothing stored changes', async () => {
    const loop = await packagedLoop(app, { roleNeed })
    await open(loop)
    const at = eq(packages.loopId, loop.loopId)
    const [stored] = await app.deps.db.select().from(packages).where(at)
    if (stored === undefined) throw new Error('No package was frozen')
    const { roleNeed: _need, ...header } = stored.content.header
    const noteSets = stored.content.noteSets.map((set) => ({
      ...set,
      content: { ...set.content, items: set.content.items.map(({ when: _when, ...item }) => item) },
    }))
    const old = { ...stored.content, header, noteSets } as unknown as typeof stored.content
    await app.deps.db.update(packages).set({ content: old }).where(at)
    const view = await readBy(loop, 1)
    expect(view?.content.header.roleNeed).toBe('')
    expect(view?.content.noteSets.flatMap(({ content }) => content.items.map(({ when }) => when))).not.toContain('2023')
    expect(view?.content.rows).toEqual(stored.content.rows)
    const [after] = await app.deps.db.select().from(packages).where(at)
    expect(after).toEqual({ ...stored, content: old })
  })
})
