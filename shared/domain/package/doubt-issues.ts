// What makes ratings doubtful whatever they say (PK-18): an opposite act outside the core, a principle that stands only on notes nobody
// can use, one justification under several principles, one rating throughout.
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { OpenIssue } from '#shared/contracts/package-content.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { countWords, plainWords } from '../language/words.ts'
import { packagePolicy } from './policy.ts'
import type { SeatNotes } from './input.ts'
import type { CellInMatrix } from './matrix.ts'

interface Rated {
  cells: readonly CellInMatrix[]
  received: readonly SeatNotes[]
  core: readonly Principle[]
}
const { poorQualityBelow, flatCells, copiedWords, counterexampleRating } = packagePolicy

const seatIdsOf = (cells: readonly CellInMatrix[]): string[] => [...new Set(cells.map((cell) => cell.seatId))]

function principleIssues({ cells, core }: Rated): OpenIssue[] {
  return principleCodes.flatMap((principle) => {
    const own = cells.filter((cell) => cell.principle === principle)
    const isCore = core.includes(principle)
    const opposite = own.filter((cell) => cell.rating === counterexampleRating)
    const about = { principle, core: isCore, story: null, tone: isCore ? ('red' as const) : ('amber' as const) }
    const counterexample: OpenIssue = {
      ...about,
      kind: 'counterexample',
      text: `${principle} has a rating of ${counterexampleRating}: an act against it`,
      prompt: 'Is this one act or a habit, and what would it cost the team?',
      seatIds: seatIdsOf(opposite),
    }
    const poorNotes: OpenIssue = {
      ...about,
      kind: 'poorNotesOnly',
      text: `${principle} stands only on notes of quality below ${poorQualityBelow}`,
      prompt: 'Which line of these notes could a new reader judge by?',
      seatIds: seatIdsOf(own),
    }
    return [
      ...(opposite.length > 0 && !isCore ? [counterexample] : []),
      ...(own.length > 0 && own.every((cell) => cell.quality < poorQualityBelow) ? [poorNotes] : []),
    ]
  })
}

const general = { principle: null, core: false, story: null, tone: 'amber' as const }
/** One text under several principles, by one author or by several. */
function copiedJustifications(cells: readonly CellInMatrix[]): OpenIssue[] {
  const long = cells.filter((cell) => countWords(cell.justification, copiedWords) >= copiedWords)
  const groups = [...Map.groupBy(long, (cell) => plainWords(cell.justification)).values()].filter(
    (same) => same.length > 1,
  )
  return groups.map((same) => ({
    ...general,
    kind: 'copiedJustification',
    text: `One justification stands under ${same.length} ratings`,
    prompt: 'What did each of these principles show that the others did not?',
    seatIds: seatIdsOf(same),
  }))
}

function flatRatings(cells: readonly CellInMatrix[]): OpenIssue[] {
  const ratings = new Set(cells.map((cell) => cell.rating))
  const [rating] = ratings
  if (cells.length < flatCells || ratings.size !== 1 || rating === undefined) return []
  return [
    {
      ...general,
      kind: 'flatRatings',
      text: `Every principle is rated ${rating}`,
      prompt: 'Which of these was the weakest, and which line shows it?',
      seatIds: seatIdsOf(cells),
    },
  ]
}

export const doubtIssues = (found: Rated): OpenIssue[] => [
  ...principleIssues(found),
  ...copiedJustifications(found.cells),
  ...flatRatings(found.cells),
]
