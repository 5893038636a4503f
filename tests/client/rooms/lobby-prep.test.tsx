import '#tests/support/default-pack.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LobbyPrep } from '#client/features/rooms/components/lobby-prep.tsx'
import { agendaWords, howToRun } from '#client/features/rooms/lobby-words.ts'
import { questionsOfRound, questionText } from '#shared/domain/catalogue/questions.ts'
import { ratingExamples } from '#shared/domain/catalogue/rating-examples.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { durations, pausesPerRound } from '#shared/contracts/limits.ts'

const plan = [
  { phase: 'INTRO', minutes: 2 },
  { phase: 'Q1', minutes: 10 },
  { phase: 'Q2', minutes: 10 },
  { phase: 'SPARE', minutes: 3 },
  { phase: 'WRAP', minutes: 5 },
] as unknown as RoomState['plan']
const round = {
  loopId: 'loop-1',
  roundNumber: 1,
  minutes: 30,
  targetLevel: 6,
  principles: ['OW', 'DD'],
  other: { name: 'Mara' },
} as unknown as RoundView

/** Markup as its text. */
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

describe('what an interviewer reads before the clock runs', () => {
  const page = renderToStaticMarkup(<LobbyPrep round={round} state={{ plan } as unknown as RoomState} />)

  it.each(['OW', 'DD'] as const)(
    'the first question on %s, its follow-up questions and its rating examples',
    (code) => {
      const entry = defaultPack.principles[code]
      const {
        planned: [first],
        more,
      } = questionsOfRound(entry, round)
      const text = textOf(page)
      for (const line of [
        questionText(first, 6),
        ...first.probes.map((probe) => probe.text),
        ...Object.values(ratingExamples(entry, 6)),
      ])
        expect(text).toContain(line)
      for (const question of more) expect(text).not.toContain(questionText(question, 6))
    },
  )

  it('a sentence to open with, and how to run the round in its own minutes', () => {
    expect(page).toContain('Hi Mara. We have 30 minutes')
    expect(page).toContain('How to run these 30 minutes')
    expect(howToRun(plan)).toEqual(
      expect.arrayContaining([expect.stringContaining('2 questions'), expect.stringContaining('last 5 minutes')]),
    )
  })
})

it('the agenda says each part in words, and what may be paused', () => {
  const pauseMinutes = durations.pauseTotalMs / 60_000
  expect(agendaWords(plan)).toBe(
    `Intro: 2 min, Question 1: 10 min, Question 2: 10 min, Buffer: 3 min, Wrap-up: 5 min. The clock moves on by itself. Either of you can pause, ${String(pausesPerRound)} times and ${String(pauseMinutes)} minutes in all.`,
  )
})
