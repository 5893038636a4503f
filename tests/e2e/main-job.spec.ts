// The promise of the product in one journey: three people meet, interview, write, judge and read, in real browsers with real
// audio and video, through a crash of the server in the middle.
import { expect, test } from '@playwright/test'
import { expectToSeeAndHear, watchCalls } from './support/call.ts'
import { challengeTwice, expectStage, keepOnly, press, sealVote, writeRationale } from './support/debrief.ts'
import {
  agreeAndGoLive,
  beAvailable,
  confirmBoth,
  endRound,
  lookForInterviewer,
  signUpToPractice,
} from './support/doors.ts'
import { addLiveLine, expectSaved, submitNotes, writeUp } from './support/notes.ts'
import { openVisitor, type Visitor } from './support/people.ts'
import { barRaiserNotes, barRaiserVerdict, canaries, firstNotes, firstVerdict, rationale } from './support/script.ts'
import { callParts, controlsClear, expectUsable, lobbyParts, voteParts } from './support/screens.ts'
import { rateYourself } from './support/self-rating.ts'
import { startServer } from './support/server.ts'

test('[I-01] [I-02] [I-14] [I-20] a mini loop from sign-up to the released report', async ({ browser }) => {
  test.setTimeout(300_000)
  const server = await startServer()
  const arrive = (name: string): Promise<Visitor> => openVisitor(browser, { name, url: server.url })
  const candidate = await arrive('Mara Heron')
  const interviewer = await arrive('Dana Whit')
  const barRaiser = await arrive('Adaeze Lind')
  const people = [candidate, interviewer, barRaiser]
  try {
    for (const { page } of people) await watchCalls(page)

    await test.step('two strangers meet in the live queue', async () => {
      await signUpToPractice(interviewer)
      await beAvailable(interviewer.page, { level: 6, barRaiser: false })
      await signUpToPractice(candidate)
      await lookForInterviewer(candidate.page)
      await confirmBoth(candidate.page, interviewer.page)
    })

    await test.step('both agree, the round is live, both see and hear each other', async () => {
      await expect(candidate.page.getByRole('checkbox', { name: /I agree to the conduct rules/ })).toBeVisible()
      await expectUsable(candidate.page, { parts: lobbyParts(candidate.page) })
      await agreeAndGoLive(candidate.page, interviewer.page)
      await Promise.all([expectToSeeAndHear(candidate.page), expectToSeeAndHear(interviewer.page)])
    })

    await test.step('both sides of the room work at 200 % and 400 %, and on a phone held either way', async () => {
      await expectUsable(interviewer.page, {
        parts: {
          'the note field': interviewer.page.getByRole('textbox', { name: /^Next line/ }),
          ...callParts(interviewer.page, candidate.name),
          'the question': interviewer.page
            .getByRole('region', { name: 'Questions' })
            .getByRole('heading', { level: 2 })
            .first(),
          'the way on': interviewer.page.getByRole('button', { name: /^Continue to/ }),
        },
        clear: controlsClear,
      })
      await expectUsable(candidate.page, {
        parts: {
          'the own page': candidate.page.getByRole('textbox', { name: 'My notes' }),
          'the prompt': candidate.page.getByRole('region', { name: 'Now' }).getByRole('heading'),
          ...callParts(candidate.page, interviewer.name),
        },
        clear: controlsClear,
      })
    })

    await test.step('a line written beside the call survives a crash of the server', async () => {
      await addLiveLine(interviewer.page, canaries.liveLine)
      await expectSaved(interviewer.page)
      await server.kill()
      await server.restart()
      await interviewer.page.reload()
      await expect(interviewer.page.getByRole('textbox', { name: 'Situation', exact: true })).toHaveValue(
        canaries.liveLine,
      )
      await Promise.all([expectToSeeAndHear(candidate.page), expectToSeeAndHear(interviewer.page)])
    })

    await test.step('the round is wrapped up early and the notes are sealed', async () => {
      await endRound(interviewer.page)
      await interviewer.page.getByRole('link', { name: 'Finish your notes' }).click()
      await expectUsable(interviewer.page, {
        parts: { 'the first field': interviewer.page.getByRole('textbox', { name: 'Question asked' }).first() },
      })
      await writeUp(interviewer.page, firstNotes, firstVerdict)
      await submitNotes(interviewer.page)
    })

    await test.step('the bar raiser holds the second round', async () => {
      await signUpToPractice(barRaiser)
      await beAvailable(barRaiser.page, { level: 7, barRaiser: true })
      await candidate.page.goto('/pair')
      await lookForInterviewer(candidate.page)
      await confirmBoth(candidate.page, barRaiser.page)
      await agreeAndGoLive(candidate.page, barRaiser.page)
      await Promise.all([expectToSeeAndHear(candidate.page), expectToSeeAndHear(barRaiser.page)])
      await endRound(barRaiser.page)
      expect(barRaiser.received()).not.toContain(canaries.liveLine)
      await barRaiser.page.getByRole('link', { name: 'Finish your notes' }).click()
      await writeUp(barRaiser.page, barRaiserNotes, barRaiserVerdict)
      await submitNotes(barRaiser.page)
    })

    await test.step('the candidate waits, and rates themselves', async () => {
      await candidate.page.goto('/home')
      await candidate.page.getByRole('link', { name: 'Rate yourself' }).click()
      await rateYourself(candidate.page)
      await expect(candidate.page.getByRole('heading', { name: 'The panel is reading' })).toBeVisible()
    })

    await test.step('roll call and silent read: the package is open, the votes are not', async () => {
      for (const { page } of [interviewer, barRaiser]) {
        await page.goto('/home')
        await page.getByRole('link', { name: 'Go to the debrief' }).click()
      }
      await press(barRaiser.page, 'Open the debrief')
      for (const { page } of [interviewer, barRaiser])
        await page.getByRole('button', { name: 'I wrote my notes on my own' }).click()
      await press(barRaiser.page, 'Open the package')
      await expectStage(interviewer.page, /Read/)
      const reading = await barRaiser.context.newPage()
      await reading.goto(barRaiser.page.url().replace(/debrief.*$/, 'package'))
      await expect(
        reading.getByText('I did their Friday work so I could quote their own hours back to them.').first(),
      ).toBeVisible()
      await expect(reading.getByText(/sealed/i).first()).toBeVisible()
      await expect(reading.getByText(canaries.rationale)).toHaveCount(0)
      await reading.close()
      expect(barRaiser.received()).not.toContain(canaries.rationale)
      for (const { page } of [interviewer, barRaiser])
        await page.getByRole('button', { name: 'I have read it' }).click()
    })

    await test.step('the ballots open together', async () => {
      await expectStage(barRaiser.page, /Look/)
      await expect(barRaiser.page.getByText('Strong hire').first()).toBeVisible()
      await expect(interviewer.page.getByText('Not inclined').first()).toBeVisible()
      await press(barRaiser.page, 'Open the second vote')
      await expectUsable(barRaiser.page, { parts: voteParts(barRaiser.page) })
      await sealVote(interviewer.page, { vote: 'Inclined', fallback: 'Inclined', movedLine: canaries.movedLine })
      await expect(interviewer.page.getByText('You sealed')).toBeVisible()
      expect(barRaiser.received()).not.toContain(canaries.movedLine)
      await sealVote(barRaiser.page, { vote: 'Not inclined', fallback: 'Inclined' })
      await expect.poll(() => barRaiser.received()).toContain(canaries.movedLine)
    })

    await test.step('walk, challenge, final vote, decision', async () => {
      await press(barRaiser.page, 'Go to the challenge')
      await challengeTwice(barRaiser.page)
      await press(barRaiser.page, 'Open the final vote')
      await sealVote(interviewer.page, { vote: 'Inclined', fallback: 'Inclined' })
      await sealVote(barRaiser.page, { vote: 'Not inclined', fallback: 'Inclined' })
      await expect(barRaiser.page.getByText(/G5|bar raiser/i).first()).toBeVisible()
      await barRaiser.page.getByRole('button', { name: /^Sign: Inclined at L4, not at L5/ }).click()
      await writeRationale(barRaiser.page)
      await press(barRaiser.page, 'Draft the report')
    })

    await test.step('nothing of it reached the candidate before the release', async () => {
      const received = candidate.received()
      for (const secret of [
        canaries.liveLine,
        canaries.rationale,
        canaries.movedLine,
        rationale.concern,
        'tagged them',
        'raw gateway logs',
        'DOWNLEVEL',
        '"gate"',
      ]) {
        expect(received, secret).not.toContain(secret)
      }
      expect(received).not.toMatch(/"principles":\["(?:CO|IS)"/)
    })

    await test.step('[I-31] the report is edited by hand, down to nothing to keep and up again, released and read', async () => {
      await keepOnly(barRaiser.page, 'You read 212 transcripts yourself.')
      await barRaiser.page.getByRole('button', { name: 'Release the report' }).click()
      await expectStage(barRaiser.page, /L4/)
      await candidate.page.goto('/home')
      await candidate.page.getByRole('link', { name: 'Read the report' }).click()
      await expect(candidate.page.getByRole('heading', { level: 1 })).toHaveText(
        /The panel would hire you at L4, not at L5/,
      )
      await expect(candidate.page.getByText('read 212 transcripts', { exact: false }).first()).toBeVisible()
      for (const secret of [canaries.rationale, canaries.movedLine, 'Dana', 'Adaeze'])
        await expect(candidate.page.getByRole('main')).not.toContainText(secret)
    })
  } finally {
    for (const person of people) await person.close()
    await server.stop()
  }
})
