// A line that breaks in the middle of a round, and a second tab: nothing that was written is lost, and everybody is told what is so.
import { expect, test } from '@playwright/test'
import { expectToSeeAndHear, watchCalls } from './support/call.ts'
import { agreeAndGoLive, endRound, signUpToPractice } from './support/doors.ts'
import { holdLine } from './support/line.ts'
import { addLiveLine, expectSaved } from './support/notes.ts'
import { openVisitor } from './support/people.ts'
import { startServer } from './support/server.ts'

const before = 'Read 212 transcripts herself.'
const during = 'Nine families made up 61% of complaints.'

test('a broken line and a second tab lose nothing in a live round', async ({ browser }) => {
  test.setTimeout(180_000)
  const server = await startServer()
  const candidate = await openVisitor(browser, { name: 'Ines Falk', url: server.url })
  const guest = await openVisitor(browser, { name: 'Otto Brandt', url: server.url })
  try {
    const line = await holdLine(guest.context)
    for (const { page } of [candidate, guest]) await watchCalls(page)
    await signUpToPractice(candidate)
    await candidate.page.goto('/loops/new')
    await candidate.page.getByRole('textbox', { name: 'Job title' }).fill('Senior PM, claims')
    await candidate.page.getByRole('button', { name: 'Create the loop' }).click()
    await candidate.page.getByRole('button', { name: 'Invite by link' }).first().click()
    await guest.page.goto(await candidate.page.locator('input[readonly]').first().inputValue())
    await guest.page.getByLabel('Your name').fill(guest.name)
    await guest.page.getByRole('button', { name: 'Join as a guest' }).click()
    await guest.page.getByRole('button', { name: 'Accept the seat' }).click()
    await candidate.page.getByRole('link', { name: 'Go to the lobby' }).first().click()
    await agreeAndGoLive(candidate.page, guest.page)

    await test.step('the line breaks: writing goes on, and is said to be kept here and not saved', async () => {
      await addLiveLine(guest.page, before)
      await expectSaved(guest.page)
      await line.cut()
      await expect(guest.page.getByText(/^Connection lost\. Reconnecting\. Keep writing/)).toBeVisible()
      await expect(candidate.page.getByText(/^Otto Brandt lost the connection/)).toBeVisible()
      await addLiveLine(guest.page, during)
      await expect(guest.page.getByText(/^offline, \d+ changes? kept here$/)).toBeVisible()
    })

    await test.step('it is back: only what was missed is loaded, what was written meanwhile is saved, and the call goes on', async () => {
      await line.mend()
      await expect.poll(() => line.heard().filter((frame) => frame.includes('"caughtUp":true'))).toHaveLength(1)
      await expectSaved(guest.page)
      await expect(guest.page.getByText(/^Connection lost/)).toHaveCount(0)
      await expect(candidate.page.getByText(/lost the connection/)).toHaveCount(0)
      await Promise.all([expectToSeeAndHear(candidate.page), expectToSeeAndHear(guest.page)])
    })

    await test.step('a second tab takes the call, the first says so and takes it back; both show the same notes', async () => {
      const second = await guest.context.newPage()
      await watchCalls(second)
      await second.goto(guest.page.url())
      const lines = second.getByRole('textbox', { name: 'Situation', exact: true })
      for (const [at, text] of [before, during].entries()) await expect(lines.nth(at)).toHaveValue(text)
      await expect(guest.page.getByText('This call is open in another tab.')).toBeVisible()
      await expectToSeeAndHear(second)
      await guest.page.getByRole('button', { name: 'Move the call here' }).click()
      await expect(second.getByText('This call is open in another tab.')).toBeVisible()
      await expectToSeeAndHear(guest.page)
      await second.close()
    })

    await endRound(guest.page)
  } finally {
    await candidate.close()
    await guest.close()
    await server.stop()
  }
})
