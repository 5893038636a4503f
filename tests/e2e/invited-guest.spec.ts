// By link instead of the queue: a stranger interviews as a guest, the round runs, the guest becomes an account and loses nothing.
import { expect, test } from '@playwright/test'
import { expectToSeeAndHear, watchCalls } from './support/call.ts'
import { agreeAndGoLive, endRound, makeAccount, signUpToPractice } from './support/doors.ts'
import { addLiveLine, expectSaved } from './support/notes.ts'
import { openVisitor } from './support/people.ts'
import { emptyDataFolder } from './support/data-folder.ts'
import { startServer } from './support/server.ts'

const line = 'The guest wrote this before having an account.'

test('a guest takes a seat by link, interviews, and keeps everything as an account', async ({ browser }) => {
  test.setTimeout(180_000)
  // The one journey that begins like a first start, with nothing.
  const server = await startServer({}, emptyDataFolder())
  const candidate = await openVisitor(browser, { name: 'Noor Haddad', url: server.url })
  const guest = await openVisitor(browser, { name: 'Tobias Wren', url: server.url })
  try {
    for (const { page } of [candidate, guest]) await watchCalls(page)
    await signUpToPractice(candidate)
    await candidate.page.goto('/loops/new')
    await candidate.page.getByRole('textbox', { name: 'Job title' }).fill('Senior PM, payments')
    await candidate.page.getByRole('button', { name: 'Create the loop' }).click()
    await candidate.page.getByRole('button', { name: 'Invite by link' }).first().click()
    const link = await candidate.page.locator('input[readonly]').first().inputValue()

    await guest.page.goto(link)
    await guest.page.getByLabel('Your name').fill(guest.name)
    await guest.page.getByRole('button', { name: 'Join as a guest' }).click()
    await guest.page.getByRole('button', { name: 'Accept the seat' }).click()
    await expect(guest.page).toHaveURL(/\/rounds\//)
    await candidate.page.getByRole('link', { name: 'Go to the lobby' }).first().click()
    await agreeAndGoLive(candidate.page, guest.page)
    await Promise.all([expectToSeeAndHear(candidate.page), expectToSeeAndHear(guest.page)])
    await addLiveLine(guest.page, line)
    await expectSaved(guest.page)
    await endRound(guest.page)

    await guest.page.goto('/sign-up')
    await makeAccount(guest)
    await guest.page.goto('/home')
    await guest.page.getByRole('link', { name: 'Finish your notes' }).first().click()
    await expect(guest.page.getByRole('textbox', { name: 'Situation', exact: true })).toHaveValue(line)

    const late = await openVisitor(browser, { name: 'Late', url: server.url })
    await late.page.goto(link)
    await expect(late.page.getByRole('heading', { name: 'This invitation is not valid' })).toBeVisible()
    await late.close()
  } finally {
    await candidate.close()
    await guest.close()
    await server.stop()
  }
})
