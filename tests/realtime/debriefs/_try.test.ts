import { afterAll, expect, it } from 'vitest'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { packagedLoop } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
const app = await testApp()
afterAll(() => app.close())
it('freezes', async () => {
  const loop = await packagedLoop(app)
  const view = await loop.seats[0]!.person.browser.call(loopRoutes.getLoop, { params: { loopId: loop.loopId } })
  console.log(JSON.stringify(loop.seats.map(s=>s.principles)))
  expect(view.status).toBe('PACKAGE_READY')
})
