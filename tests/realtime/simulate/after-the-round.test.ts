// Rounds can be short: a person who returns to the queue at once is not sent to the lobby of a round that is over.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queueRoutes } from '#shared/contracts/queue.ts'
import { playLoop } from '#server/scripts/simulate/play-loop.ts'
import { plots } from '#server/scripts/simulate/plots.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

describe('the queue after a round', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  it('[MT-6] is idle as soon as the round is over, within the half minute that leads both to their lobby', async () => {
    const { url } = await app.listen()
    const [plot] = plots
    if (plot === undefined) throw new Error('there is no plot')
    const { candidate } = await playLoop({
      url,
      plot,
      tag: 'soon',
      onStep: (step) => {
        if (step === 'bar-raiser round') app.clock.advance(60_000)
      },
    })
    expect(await candidate.call(queueRoutes.queueStatus)).toMatchObject({ state: 'idle' })
  })
})
