// @vitest-environment jsdom
// When a story happened: a field beside its title, stored under its own key, and read by the panel.
import '#tests/support/default-pack.ts'
import { expect, it } from 'vitest'
import { StoryFacts } from '#client/features/notes/components/story-facts.tsx'
import { ReadPrinciples } from '#client/features/notes/components/read-notes.tsx'
import { conflictWords } from '#client/features/notes/conflict-words.ts'
import { WriteUpProvider } from '#client/features/notes/draft-context.tsx'
import { emptyItem } from '#client/features/notes/note-edits.ts'
import { storyWords } from '#client/features/notes/write-up-words.ts'
import { limits } from '#shared/contracts/limits.ts'
import { fieldValueSchema } from '#shared/contracts/note-fields.ts'
import { onPage } from '#tests/support/on-page.tsx'
import { writeUp } from './write-up.ts'

const item = { ...emptyItem('i1', 'OW'), story: 'Pager logs', when: 'last spring' }

it('is written beside the title and saved as a field of its own', async () => {
  const page = await onPage(
    <WriteUpProvider writeUp={writeUp}>
      <StoryFacts item={item} />
    </WriteUpProvider>,
  )
  const field = document.querySelector<HTMLInputElement>('[data-field="item.i1.when"]')
  expect(field).toMatchObject({ value: 'last spring', maxLength: limits.storyTime.max })
  if (field !== null) await page.type(field, '2023')
  expect(writeUp.store.snapshot().fields.get('item.i1.when')).toBe('2023')
  await page.end()
})

it('has a limit, and a name when two versions differ', () => {
  expect(fieldValueSchema('item.i1.when')?.safeParse('x'.repeat(limits.storyTime.max)).success).toBe(true)
  expect(fieldValueSchema('item.i1.when')?.safeParse('x'.repeat(limits.storyTime.max + 1)).success).toBe(false)
  expect(conflictWords('item.i1.when')).toBe('when it happened')
})

it('is read with the story', async () => {
  const page = await onPage(<ReadPrinciples content={{ items: [item], cells: {} }} heading="h2" />)
  expect(document.body.textContent).toContain(`${storyWords.when}last spring`)
  await page.end()
})
