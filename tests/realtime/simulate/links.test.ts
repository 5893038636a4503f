// In development, `npm run simulate` prints links that open each loop as each of its people.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { openBrowser } from '#server/scripts/simulate/http.ts'
import { playLoop } from '#server/scripts/simulate/play-loop.ts'
import { plots } from '#server/scripts/simulate/plots.ts'
import { resultOf } from '#server/scripts/simulate/result.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp({ settings: { NODE_ENV: 'development' } })
})
afterAll(() => app.close())

it('prints a link per person, which signs in and leads to the loop', async () => {
  const { url } = await app.listen()
  const [plot] = plots
  if (plot === undefined) throw new Error('There is no plot')
  const played = await playLoop({ url, plot, tag: 'link', onStep: () => app.clock.advance(60_000) })
  const links = [...resultOf(played, url).matchAll(/https?:\S+/g)].map(([link]) => new URL(link))
  const to = `/loops/${played.loopId}`
  expect(links.map(({ searchParams }) => searchParams.get('to'))).toEqual([to, to, to])

  const roles: string[][] = []
  for (const { pathname, search } of links) {
    const browser = openBrowser(url)
    await browser.open(pathname + search)
    roles.push((await browser.call(loopRoutes.getLoop, { params: { loopId: played.loopId } })).roles)
  }
  expect(roles).toEqual([['candidate'], ['interviewer'], ['interviewer', 'barRaiser']])
})
