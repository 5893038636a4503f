// @vitest-environment jsdom
// What an interviewer has at hand in a live round: planned questions first, the rest one press away, and a design task with its twist.
import '#tests/support/default-pack.ts'
import { afterEach, expect, it } from 'vitest'
import { InterviewerPanel } from '#client/features/rooms/components/interviewer-panel.tsx'
import { exerciseWords, kitWords } from '#client/features/rooms/panel-words.ts'
import type { Send } from '#client/features/rooms/room-live.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { RoundType } from '#shared/contracts/vocabulary.ts'
import { promptsForRound, taskText } from '#shared/domain/catalogue/prompts.ts'
import { questionsOfRound, questionText } from '#shared/domain/catalogue/questions.ts'
import { newRoom } from '#shared/domain/room/new-room.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'

let page: OnPage | null = null
afterEach(() => page?.end())

const { planned, more } = questionsOfRound(defaultPack.principles.OW, { loopId: 'loop-1', roundNumber: 1 })
const worded = [...planned, ...more].map((question) => questionText(question, 6))

async function panel(roundType: RoundType): Promise<{ shown: OnPage; sent: Parameters<Send>[0][] }> {
  const sent: Parameters<Send>[0][] = []
  const round = {
    id: 'round-1',
    loopId: 'loop-1',
    roundNumber: 1,
    role: 'PM',
    roundType,
    targetLevel: 6,
    programPrompt: false,
    principles: ['OW'],
    other: { name: 'Mara' },
  } as unknown as RoundView
  const state = { ...newRoom({ roundType, minutes: 45, startsAt: null, now: 0 }), status: 'LIVE' as const }
  const shown = await onPage(
    <InterviewerPanel
      round={round}
      state={state}
      send={async (command) => {
        sent.push(command)
        return true
      }}
      notes={null}
      sessionTime={() => 0}
    />,
  )
  page = shown
  return { shown, sent }
}

it('[PP-14] the planned questions take turns', async () => {
  const { shown } = await panel('BEH')
  for (const [at, text] of [...worded.slice(0, 3), worded[0] ?? ''].entries()) {
    expect(shown.find('h2', text)).toBeDefined()
    await shown.press(shown.find('button', kitWords.another((at % 3) + 1, 3)))
  }
})

it('[PP-14] any other question can be chosen, and the way back leads to the planned ones', async () => {
  const { shown } = await panel('BEH')
  expect(shown.find('summary', ` ${kitWords.moreQuestions(5)}`)).toBeDefined()
  await shown.press(shown.find('button', worded[4] ?? ''))
  expect(shown.find('h2', worded[4] ?? '')).toBeDefined()
  await shown.press(shown.find('button', kitWords.backToPlanned))
  expect(shown.find('h2', worded[0] ?? '')).toBeDefined()
})

it('[PP-9] a design task is shown with its limit; its twist waits with the interviewer', async () => {
  const { shown, sent } = await panel('PDX')
  const [prompt] = promptsForRound('PDX', { pack: defaultPack, seed: 'round-1', programPrompt: false })
  if (prompt === undefined) throw new Error('A design round opens with a prompt')
  await shown.press(shown.find('button', exerciseWords.show('Mara')))
  expect(sent).toEqual([{ type: 'showPrompt', text: taskText(prompt) }])
  const fields = [...document.querySelectorAll('textarea')].map((field) => field.value)
  expect(fields).toContain(prompt.twist)
})
