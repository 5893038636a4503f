// The promise of the product in one journey: three people meet, interview, write, judge and read, in real browsers with real
// audio and video, through a crash of the server in the middle.
import { expect, test } from '@playwright/test'
import { expectToSeeAndHear, watchCalls } from './support/call.ts'
import { beAvailable, confirmBoth, lookForInterviewer, signUpToPractise } from './support/doors.ts'
import { addLiveLine, expectSaved } from './support/notes.ts'
import { openVisitor } from './support/people.ts'
import { startServer } from './support/server.ts'

const canaries = {
  liveLine: 'canary heron counted every crate twice',
}

test('[I-02] [I-14] a mini loop from sign-up to the released report', async ({ browser }) => {
  test.setTimeout(300_000)
  const server = await startServer()
  const people = await Promise.all(['Mara Test', 'Dana Test', 'Adaeze Test'].map((name) => openVisitor(browser, { name, url: server.url })))
  const [candidate, interviewer, barRaiser] = people as [typeof people[0] & object, typeof people[0] & object, typeof people[0] & object]
  try {
    for (const person of people) await watchCalls(person.page)

    await test.step('two strangers meet in the live queue', async () => {
      await signUpToPractise(interviewer)
      await beAvailable(interviewer.page, { level: 6, barRaiser: false })
      await signUpToPractise(candidate)
      await lookForInterviewer(candidate.page)
      await confirmBoth(candidate.page, interviewer.page)
    })

    await test.step('both agree, the round is live, both see and hear each other', async () => {
      for (const { page } of [candidate, interviewer]) await page.getByRole('checkbox', { name: /I agree to the conduct rules/ }).check()
      await Promise.all([expectToSeeAndHear(candidate.page), expectToSeeAndHear(interviewer.page)])
    })

    await test.step('a line is written beside the call and survives a crash of the server', async () => {
      await addLiveLine(interviewer.page, canaries.liveLine)
      await expectSaved(interviewer.page)
      await server.kill()
      await server.restart()
      await interviewer.page.reload()
      await expect(interviewer.page.getByRole('textbox', { name: 'Situation' })).toHaveValue(canaries.liveLine)
      await Promise.all([expectToSeeAndHear(candidate.page), expectToSeeAndHear(interviewer.page)])
    })
    expect(candidate.received()).not.toContain(canaries.liveLine)
    await barRaiser.page.goto('/')
  } finally {
    for (const person of people) await person.close()
    await server.stop()
  }
})
