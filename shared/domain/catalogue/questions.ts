// Which of a principle's questions a round plans, and how a question is worded at a level (PP-14).
import { seededRandom } from '#shared/lib/seeded-random.ts'
import type { MainQuestion, PrincipleEntry } from '#shared/contracts/pack.ts'
import type { Level } from '#shared/contracts/vocabulary.ts'

/** Questions a round plans on one principle; a round has time for one or two. */
const plannedPerRound = 3

interface RoundOfLoop {
  loopId: string
  roundNumber: number
}

/** The question as it is asked of a candidate for this level. */
export function questionText({ text, levels = {} }: Pick<MainQuestion, 'text' | 'levels'>, level: Level): string {
  const atLevel: Partial<Record<Level, string | undefined>> = levels
  return atLevel[level] ?? text
}

/** The order is drawn once for the loop; each round begins one question further on. */
export function questionsOfRound(
  { code, questions }: Pick<PrincipleEntry, 'code' | 'questions'>,
  { loopId, roundNumber }: RoundOfLoop,
): { planned: [MainQuestion, ...MainQuestion[]]; more: MainQuestion[] } {
  const draw = seededRandom(`${loopId}/${code}`)
  const drawn = questions
    .map((question) => ({ question, place: draw() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ question }) => question)
  const from = (roundNumber - 1) % drawn.length
  const [first = questions[0], ...others] = [...drawn.slice(from), ...drawn.slice(0, from)]
  const planned: [MainQuestion, ...MainQuestion[]] = [first, ...others.slice(0, plannedPerRound - 1)]
  return { planned, more: questions.filter((question) => !planned.includes(question)) }
}
