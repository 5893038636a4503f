// The first hour of four people, from the first page they see to what they came for, in no more steps than it takes today.
// A change that makes a path longer fails here; one that makes it shorter lowers the number.
import { expect, test, type Browser, type Page } from '@playwright/test'
import { joinDebrief, sendToDebrief } from '#server/scripts/simulate/play-debrief.ts'
import { agreeAndStart as agreeAndStartAs, enterRoom } from '#server/scripts/simulate/play-round.ts'
import { expectStage, press } from './support/debrief.ts'
import { agreeAndStart, beAvailable, lookForInterviewer, makeAccount, signUpToPractice } from './support/doors.ts'
import { openVisitor, type Visitor } from './support/people.ts'
import { rateYourself } from './support/self-rating.ts'
import { startServer, type RunningServer } from './support/server.ts'
import { interviewNow, loopAt, practiceNow, someoneAs, takeSession } from './support/simulated.ts'
import { countSteps, type Steps } from './support/steps.ts'

let server: RunningServer
const visitors: Visitor[] = []
/** Connections of simulated people. */
const wires: { close(): void }[] = []

test.beforeAll(async () => {
  server = await startServer()
})
test.afterEach(async () => {
  for (const wire of wires.splice(0)) wire.close()
  for (const visitor of visitors.splice(0)) {
    expect.soft(visitor.errors(), visitor.name).toEqual([])
    await visitor.close()
  }
})
test.afterAll(() => server.stop())

async function visit(browser: Browser, name: string): Promise<Visitor> {
  const visitor = await openVisitor(browser, { name, url: server.url })
  visitors.push(visitor)
  return visitor
}

const expectPage = (page: Page, name: string | RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

/** The match comes to the page that is open. */
async function confirmOn(path: string, page: Page, steps: Steps): Promise<void> {
  const proposal = page.getByRole('alertdialog', { name: /^\w+ can start now\.$/ })
  await expect(proposal).toBeVisible()
  await expect(page).toHaveURL(path)
  await steps.press(proposal.getByRole('button', { name: 'Confirm' }))
}

test('candidate: from the front page to the start of a round, by a match that is accepted on home', async ({
  browser,
}) => {
  const steps = countSteps()
  const interviewer = await someoneAs('interviewer', server.url)
  wires.push(interviewer.own)
  const candidate = await visit(browser, 'Mara Heron')
  const { page } = candidate
  await page.goto('/')
  await expectPage(page, /^Practice a full interview loop with real people/)
  await steps.press(page.getByRole('link', { name: 'Create an account' }))
  await expectPage(page, 'Create an account')
  await makeAccount(candidate, steps)
  await expectPage(page, 'Start your first loop')
  await steps.press(page.getByRole('main').getByRole('link', { name: 'Practice now' }))
  await expectPage(page, 'Practice with someone now')
  await lookForInterviewer(page, steps)
  await expectPage(page, 'Looking for an interviewer')
  await steps.press(page.getByRole('link', { name: 'Home', exact: true }))
  await expectPage(page, 'Looking for an interviewer.')

  const [roundId] = await Promise.all([interviewNow(interviewer), confirmOn('/home', page, steps)])
  await expect(page).toHaveURL(`/rounds/${roundId}`)
  await expectPage(page, 'Round 1, behavioral')
  await expect(page.getByText(/^Intro: \d+ min, Question 1: \d+ min/)).toBeVisible()
  await expect(page.getByText(/^Open with who you are, in about a minute\./)).toBeVisible()
  await agreeAndStart(page, steps)
  await expect(page.getByText('You’re ready. Waiting for Omar to join.')).toBeVisible()
  steps.expectAtMost(11)
})

test('peer: from the front page to the note field of a live round', async ({ browser }) => {
  const steps = countSteps()
  const candidate = await someoneAs('candidate', server.url)
  wires.push(candidate.own)
  const peer = await visit(browser, 'Dana Whit')
  const { page } = peer
  await signUpToPractice(peer, steps)
  await beAvailable(page, { level: 6, barRaiser: false }, steps)
  await expectPage(page, 'Looking for a candidate')
  const [roundId] = await Promise.all([practiceNow(candidate), confirmOn('/pair', page, steps)])
  const wire = await enterRoom(server.url, candidate, roundId)
  wires.push(wire)
  await expectPage(page, 'Round 1, behavioral')
  await expect(page.getByText('Nina is in the lobby.')).toBeVisible()
  await readPreparation(page, steps)
  await agreeAndStart(page, steps)
  await expect(page.getByText('You’re ready. Waiting for Nina to press start.')).toBeVisible()
  await agreeAndStartAs(wire, roundId)
  await expect(page.getByRole('toolbar', { name: 'Call controls' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Next line/ })).toBeEditable()
  steps.expectAtMost(13)
})

/** What to ask, what to look for, and how to run the round, before the clock runs. */
async function readPreparation(page: Page, steps: Steps): Promise<void> {
  const prep = page.getByRole('region', { name: 'Before you start' })
  await expect(prep.getByText(/^Hi Nina\. We have 30 minutes/)).toBeVisible()
  const question = prep.getByRole('group').filter({ hasText: 'Your question on' }).first()
  await steps.press(question.getByText('Your question on'))
  await expect(question.getByRole('paragraph').first()).toBeVisible()
  await expect(question.getByRole('term').filter({ hasText: /^why$/ }).first()).toBeVisible()
  const examples = question.getByRole('group').filter({ hasText: 'Rating examples' })
  await steps.press(examples.getByText('Rating examples'))
  await expect(examples.getByRole('term')).toContainText(['5', '3', '1', 'L5'])
  // What is collapsed inside says so, although what is around it is open.
  const collapsed = question.locator('summary').filter({ hasText: 'If no story comes up' })
  await expect(collapsed.locator('svg')).toHaveCSS('transform', 'none')
  await steps.press(prep.getByText('How to run these 30 minutes'))
  await expect(prep.getByText('Introduce yourself and say what the round covers.')).toBeVisible()
}

test('bar raiser: from the first sign-in to the package, in a debrief they opened', async ({ browser }) => {
  const steps = countSteps()
  const { loopId, cast } = await loopAt('package ready', server.url)
  const panel = await joinDebrief({ url: server.url, loopId }, cast.interviewer)
  wires.push(panel, cast.candidate.own, cast.interviewer.own, cast.barRaiser.own)
  const barRaiser = await visit(browser, cast.barRaiser.name)
  const { page } = barRaiser
  await takeSession(barRaiser, cast.barRaiser, server.url)
  await page.goto('/home')
  await expectPage(page, 'All notes are in. You run the debrief.')
  await expect(page.getByText(/^Nina, Senior PM, delivery, L5/)).toBeVisible()
  await steps.press(page.getByRole('link', { name: 'Go to the debrief' }))
  await expectPage(page, 'Waiting for the panel to join')
  await expect(page.getByText('You can open the debrief now.')).toBeVisible()
  await press(page, 'Open the debrief', steps)
  await expectStage(page, /^Confirm that you wrote your notes/)
  await steps.press(page.getByRole('button', { name: 'I wrote my notes on my own' }))
  await sendToDebrief(panel, loopId, { type: 'confirmAlone' })
  await expect(page.getByText('Everyone has confirmed.')).toBeVisible()
  await press(page, 'Open the package', steps)
  await expectStage(page, /^Read the package/)

  const [reading] = await Promise.all([
    barRaiser.context.waitForEvent('page'),
    steps.press(page.getByRole('link', { name: 'Read the package' })),
  ])
  await expectPage(reading, 'Nina Park')
  for (const section of ['Leadership principles by interviewer', 'Open issues, hardest first', 'Notes'])
    await expect(reading.getByRole('heading', { level: 2, name: section })).toBeVisible()
  await expect(reading.getByText(/^Two first votes are sealed\./)).toBeVisible()
  steps.expectAtMost(5)
})

test('reader: a stranger tours the demo; a candidate whose loop is closed reads their report', async ({ browser }) => {
  await test.step('the notes, the package, the debrief and the report of a finished loop', () => tourDemo(browser))
  await test.step('the own report, after the own rating', () => readOwnReport(browser))
})

async function tourDemo(browser: Browser): Promise<void> {
  const steps = countSteps()
  const { page } = await visit(browser, 'Stranger')
  await page.goto('/')
  await steps.press(page.getByRole('button', { name: 'Look around a finished loop' }))
  await expectPage(page, /^Mara .+’s finished loop$/)
  await steps.press(page.getByRole('link', { name: /^Take this seat: Adaeze/ }))
  await expectPage(page, /^Your notes on Mara/)
  await expect(page.getByText('What have you deleted that you are proud of?')).toBeVisible()
  for (const [tab, heading] of [
    ['Package', 'Mara'],
    ['Debrief', /^Inclined at L5, not at L6/],
    ['Report', /^The panel would hire you at L5, not at L6/],
  ] as const) {
    await steps.press(page.getByRole('navigation', { name: /^What Adaeze/ }).getByRole('link', { name: tab }))
    await expect(page).toHaveTitle(new RegExp(`^${tab}`))
    await expectPage(page, heading)
  }
  steps.expectAtMost(5)
}

async function readOwnReport(browser: Browser): Promise<void> {
  const steps = countSteps()
  const { cast } = await loopAt('report released', server.url)
  wires.push(cast.candidate.own, cast.interviewer.own, cast.barRaiser.own)
  const candidate = await visit(browser, cast.candidate.name)
  const { page } = candidate
  await takeSession(candidate, cast.candidate, server.url)
  await page.goto('/home')
  await expectPage(page, 'Your report is ready. Rate yourself first, then read it.')
  await steps.press(page.getByRole('link', { name: 'Rate yourself' }))
  await expectPage(page, 'How do you think it went?')
  await rateYourself(page, steps)
  await expectPage(page, 'Your report is ready')
  await steps.press(page.getByRole('link', { name: 'Read the report' }))
  await expectPage(page, 'The panel would hire you at L5')
  await expect(page.getByRole('heading', { level: 2, name: 'Change', exact: true })).toBeVisible()
  steps.expectAtMost(7)
}
