// @vitest-environment jsdom
// The question on screen is kept as asked with the first line, and stays the author's to change.
import '#tests/support/default-pack.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it } from 'vitest'
import { LiveNotesPanel } from '#client/features/notes/components/live-notes-panel.tsx'
import { addLine, questionWords } from '#client/features/notes/live-words.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'
import { noteSetView } from './write-up.ts'

const onScreen = 'Tell me about a gap nobody owned.'
let page: OnPage | null = null
afterEach(async () => {
  await page?.end()
  localStorage.clear()
})

async function panel(question: string | null): Promise<OnPage> {
  const queryClient = new QueryClient()
  queryClient.setQueryData(['notes', 'round-1'], { ...noteSetView, roundEnded: false })
  page = await onPage(
    <QueryClientProvider client={queryClient}>
      <LiveNotesPanel
        roundId="round-1"
        principle="OW"
        isGap={false}
        question={question}
        prepared={[onScreen]}
        side="interviewer"
        sessionTimeMs={() => 61_000}
        live
      />
    </QueryClientProvider>,
  )
  return page
}

const asked = () => document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="${questionWords.label}"]`)
const entry = () => document.querySelector<HTMLTextAreaElement>('textarea[aria-label^="Next line"]')

async function write(shown: OnPage, text: string): Promise<void> {
  const field = entry()
  if (field === null) throw new Error('There is no entry')
  await shown.type(field, text)
  await shown.press(shown.find('button', addLine))
}

it('is kept with the first line', async () => {
  const shown = await panel(onScreen)
  expect(asked()?.value).toBe('')
  expect(asked()?.placeholder).toBe(onScreen)
  await write(shown, 'Five regions, late freight.')
  expect(asked()?.value).toBe(onScreen)
})

it('does not replace what the author wrote', async () => {
  const shown = await panel(onScreen)
  const field = asked()
  if (field === null) throw new Error('There is no field')
  await shown.type(field, 'Tell me about Friday.')
  await write(shown, 'Five regions.')
  expect(asked()?.value).toBe('Tell me about Friday.')
})

it('is not kept again for a second story', async () => {
  const shown = await panel(onScreen)
  await write(shown, 'Five regions.')
  await shown.press(shown.find('button', questionWords.another))
  await write(shown, 'Another story.')
  expect(asked()?.value).toBe('')
})
