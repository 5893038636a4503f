// Full loops by simulated people over real HTTP and sockets: what `npm run simulate` plays and prints.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { playLoop } from '#server/scripts/simulate/play-loop.ts'
import { resultOf } from '#server/scripts/simulate/result.ts'
import { plots } from '#server/scripts/simulate/plots.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

const expected: Record<string, string> = {
  'everyone inclined': 'INCLINED',
  'the bar raiser dissents': 'INCLINED_DOWNLEVEL',
  'a core principle fails': 'NOT_INCLINED',
  'no core principle is validated': 'NOT_INCLINED',
}

describe('a simulated loop', () => {
  let app: TestApp
  let url: string
  beforeAll(async () => {
    app = await testApp()
    url = (await app.listen()).url
  })
  afterAll(() => app.close())

  it.each(plots.map((plot) => [plot.name, plot] as const))(
    '[I-20] [I-31] %s: reaches a signed decision and a released report',
    async (name, plot) => {
      const steps: string[] = []
      const onStep = (step: string) => {
        steps.push(step)
        app.clock.advance(60_000)
      }
      const played = await playLoop({ url, plot, tag: 'test', onStep })
      expect(played.outcome).toBe(expected[name])
      expect(steps.at(-1)).toBe('report')
      const printed = resultOf(played, url)
      expect(printed).toContain(`${url}/loops/${played.loopId}`)
      expect(printed).toContain('No sign-in links')
      const stranger = await app.buildUser()
      expect((await stranger.browser.refusal(loopRoutes.getLoop, { params: { loopId: played.loopId } })).code).toBe(
        'NOT_FOUND',
      )
    },
  )
})
