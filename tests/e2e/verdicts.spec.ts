// Every way in which a debrief can end, with the weakest notes that can be submitted: the bar raiser releases the report as it was
// drafted, and the candidate reads it.
import { expect, test, type Browser } from '@playwright/test'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { courses, playToDraft, type Course } from './support/courses.ts'
import { openVisitor } from './support/people.ts'
import { startServer, type RunningServer } from './support/server.ts'
import { takeSession } from './support/simulated.ts'

let server: RunningServer
test.beforeAll(async () => {
  server = await startServer()
})
test.afterAll(() => server.stop())

/** What no candidate reads: codes, ratings, rule ids, confidence. */
const panelTalk = /\b(?:CO|OW|IS|DD) ?[1-5]\b|\b[GL]\d\d?\b(?<!\bL[4-8])|\bRP-\d|\bST-\d\d|confidence/u

async function close(browser: Browser, course: Course): Promise<void> {
  const { loopId, cast } = await playToDraft(course, server.url)
  const reader = await openVisitor(browser, { name: cast.barRaiser.name, url: server.url })
  const candidate = await openVisitor(browser, { name: cast.candidate.name, url: server.url })
  try {
    await takeSession(reader, cast.barRaiser, server.url)
    await reader.page.goto(`/loops/${loopId}/debrief`)
    await reader.page.getByRole('button', { name: 'Release the report' }).click()
    await expect(reader.page.getByRole('heading', { level: 1 })).toContainText(/L\d|round/)

    await cast.candidate.browser.call(reportRoutes.putSelfRating, {
      params: { loopId },
      body: { ratings: { CO: 4, OW: 4, IS: 4, DD: 4 } },
    })
    await takeSession(candidate, cast.candidate, server.url)
    await candidate.page.goto(`/loops/${loopId}/report`)
    const { page } = candidate
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${course.headline}.`)
    await expect(page.getByRole('main').getByText(course.why).first()).toBeVisible()
    expect(await page.getByRole('main').innerText()).not.toMatch(panelTalk)
    expect([...reader.errors(), ...candidate.errors()]).toEqual([])
  } finally {
    for (const wire of [cast.candidate.own, cast.interviewer.own, cast.barRaiser.own]) wire.close()
    await reader.close()
    await candidate.close()
  }
}

test('[I-31] every outcome: the weakest notes lead to a report that is released as drafted and read', async ({
  browser,
}) => {
  for (const course of courses) await test.step(course.name, () => close(browser, course))
})
