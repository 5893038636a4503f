// What the notes are told of the question on screen: the first planned one, and none while an exercise is open.
import '#tests/support/default-pack.ts'
import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { InterviewerPanel, type NotesChoice } from '#client/features/rooms/components/interviewer-panel.tsx'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { RoundType } from '#shared/contracts/vocabulary.ts'
import { questionsOfRound, questionText } from '#shared/domain/catalogue/questions.ts'
import { newRoom } from '#shared/domain/room/new-room.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'

function told(roundType: RoundType): NotesChoice | null {
  let choice: NotesChoice | null = null
  const round = {
    id: 'round-1',
    loopId: 'loop-1',
    roundNumber: 1,
    role: 'PM',
    roundType,
    targetLevel: 6,
    programPrompt: false,
    principles: ['OW', 'DD'],
    other: { name: 'Mara' },
  } as unknown as RoundView
  const notes = (now: NotesChoice) => {
    choice = now
    return null
  }
  renderToStaticMarkup(
    <MantineProvider>
      <InterviewerPanel
        round={round}
        state={newRoom({ roundType, minutes: 45, startsAt: null, now: 0 })}
        send={async () => true}
        notes={notes}
        sessionTime={() => 0}
      />
    </MantineProvider>,
  )
  return choice
}

const planned = questionsOfRound(defaultPack.principles.OW, { loopId: 'loop-1', roundNumber: 1 }).planned.map(
  (question) => questionText(question, 6),
)

it('a behavioral round: the first planned question on its principle, worded for the level', () =>
  expect(told('BEH')).toEqual({
    principle: 'OW',
    isGap: false,
    question: planned[0],
    prepared: planned,
  }))

it('a design round opens with its exercise, so no question is kept as asked', () =>
  expect(told('PDX')).toMatchObject({ principle: 'OW', question: null }))
