import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { loops } from '#server/db/schema/loops.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { playLoop } from '#server/scripts/simulate/play-loop.ts'
import { plots } from '#server/scripts/simulate/plots.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

describe('one loop after another', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  it('[RP-5] [I-33] after a no the next loop may begin at once, and begins with the weakness the report names', async () => {
    const { url } = await app.listen()
    const plot = plots.find((plot) => plot.name === 'a core principle fails')
    if (plot === undefined) throw new Error('the plot is gone')
    const played = await playLoop({ url, plot, tag: 'grow', onStep: () => app.clock.advance(60_000) })
    const { candidate } = played
    const report = await candidate.call(reportRoutes.getReport, { params: { loopId: played.loopId } })
    const failed = report.content.nextLoop.find((row) => row.principle === 'DD')
    expect(failed?.weakness).toBeGreaterThan(0)
    const next = await candidate.call(loopRoutes.createLoop, {
      body: { templateId: 'mini-2', role: 'PM', roleTitle: 'PM, again', targetLevel: 5, fallbackLevel: 4 },
    })
    const [row] = await app.deps.db.select({ weakness: loops.weakness }).from(loops).where(eq(loops.id, next.id))
    expect(row?.weakness.DD).toBe(failed?.weakness)
  })
})
