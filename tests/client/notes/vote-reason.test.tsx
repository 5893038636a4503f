// @vitest-environment jsdom
// What a no rests on: the form asks for it only while the vote needs it, and shows what is missing.
import '#tests/support/default-pack.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { MantineProvider } from '@mantine/core'
import { expect, it } from 'vitest'
import { VoteReasonPart } from '#client/features/notes/components/vote-reason-part.tsx'
import { ReadVotes } from '#client/features/notes/components/read-notes.tsx'
import { WriteUpProvider } from '#client/features/notes/draft-context.tsx'
import { voteReasonWords as words } from '#client/features/notes/write-up-words.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'
import { noteSetView, writeUp } from './write-up.ts'

function shown(barRaiser: boolean, content: Partial<NoteContent>): string {
  const draft = { ...writeUp.draft, content: { ...writeUp.draft.content, ...content } }
  return renderToStaticMarkup(
    <MantineProvider>
      <WriteUpProvider writeUp={{ ...writeUp, draft, view: { ...noteSetView, barRaiser } }}>
        <VoteReasonPart />
      </WriteUpProvider>
    </MantineProvider>,
  )
}

it.each<[boolean, Partial<NoteContent>]>([
  [true, {}],
  [true, { vote: 'I', fallbackVote: 'NI' }],
  [false, { vote: 'NI', fallbackVote: 'NI' }],
])('[NT-20] bar raiser %s with %j is asked for nothing', (barRaiser, content) => {
  expect(shown(barRaiser, content)).toBe(shown(false, {}))
  expect(shown(barRaiser, content)).not.toContain(words.line)
})

it.each<[boolean, Partial<NoteContent>, boolean]>([
  [true, { vote: 'NI' }, true],
  [true, { vote: 'SNH' }, true],
  [false, { vote: 'SNH' }, false],
  [false, { vote: 'NI', fallbackVote: 'SNH' }, false],
])('[NT-20] bar raiser %s with %j is asked for the line, and for all three: %s', (barRaiser, content, all) => {
  const page = shown(barRaiser, content)
  expect(page).toContain('data-field="set.voteLine"')
  expect(page.includes('data-field="set.votePrinciple"')).toBe(all)
  expect(page.includes('data-field="set.voteWouldChange"')).toBe(all)
})

it('[NT-16] [NT-20] read with the vote, and only where one was given', () => {
  const votes = { vote: 'NI', fallbackVote: null, confidence: null, rationale: 'Why.' } as const
  const read = (reason: Parameters<typeof ReadVotes>[0]['votes']['reason']) =>
    renderToStaticMarkup(<ReadVotes votes={{ ...votes, reason }} levels={{ targetLevel: 6, fallbackLevel: null }} />)
  const given = read({ principle: 'OW', line: 'It sat elsewhere.', wouldChange: 'One result followed up.' })
  for (const text of ['Ownership', 'It sat elsewhere.', 'One result followed up.']) expect(given).toContain(text)
  expect(read(null)).not.toContain('“')
})
