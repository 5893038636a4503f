// What the package shows beside the matrix: one best line for each core principle, the level the evidence speaks for, what was left
// uncovered, and one number for how well the rounds' accounts fit together (PK-7, PK-12 to PK-14).
import { plainWords } from '../language/words.ts'
import { packagePolicy } from './policy.ts'
import { levelOfInterviewer, levelOfItem, loopLevel } from '#shared/domain/rubrics/levels.ts'
import type { CellInMatrix } from './matrix.ts'
import type { HeardStory } from './stories.ts'
import type { SeatNotes } from './input.ts'
import type {
  Contradiction,
  CoreLine,
  Coverage,
  LevelEvidence,
  MatrixRow,
  Narrative,
} from '#shared/contracts/package-content.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

const itemsOf = (received: readonly SeatNotes[], cell: CellInMatrix): EvidenceItem[] =>
  (received.find(({ set }) => set.noteSetId === cell.noteSetId)?.set.content.items ?? []).filter(
    (item) => item.principle === cell.principle,
  )

/** The first words quoted in the heaviest cell; without a quote, what its author wrote. */
function bestLine(received: readonly SeatNotes[], cells: readonly CellInMatrix[]): CoreLine['evidence'] {
  const best = cells.toSorted((a, b) => b.weight - a.weight)[0]
  if (best === undefined) return null
  const items = itemsOf(received, best)
  const place = { seatId: best.seatId, noteSetId: best.noteSetId }
  for (const item of items) {
    const quote = item.quotes.find(({ text }) => text.trim() !== '')
    if (quote !== undefined) return { ...place, text: quote.text, from: 'quote', itemId: item.id }
  }
  const first = items[0]
  return first === undefined ? null : { ...place, text: best.justification, from: 'justification', itemId: first.id }
}

export function coreStrip(
  rows: readonly MatrixRow[],
  received: readonly SeatNotes[],
  cells: readonly CellInMatrix[],
): CoreLine[] {
  return rows
    .filter((row) => row.core)
    .map(({ principle, status }) => ({
      principle,
      status,
      evidence: bestLine(
        received,
        cells.filter((cell) => cell.principle === principle),
      ),
    }))
}

/** Half of this is altitude, which a lower level is not expected to show: it is kept apart from the ratings. */
export function levelEvidence(received: readonly SeatNotes[]): LevelEvidence {
  const seats = received.flatMap(({ seat, set }) => {
    const level = levelOfInterviewer(set.content.items.map((item) => item.scales))
    if (level === null) return []
    const items = set.content.items.flatMap((item) => {
      const own = levelOfItem(item.scales)
      return own === null ? [] : [{ itemId: item.id, principle: item.principle, level: own }]
    })
    return [{ seatId: seat.seatId, level, items }]
  })
  const levels = seats.map(({ level }) => level)
  return {
    seats,
    estimate: loopLevel(levels),
    spread: levels.length === 0 ? 0 : Math.max(...levels) - Math.min(...levels),
  }
}

/** All the words quoted on a principle stand in the situations told, so nobody is quoted on what was decided. */
function quotesOnlySituation(items: readonly EvidenceItem[]): boolean {
  const quotes = items.flatMap((item) =>
    item.quotes.map((quote) => ({ quote: plainWords(quote.text), situation: plainWords(item.situation) })),
  )
  return (
    quotes.length > 0 && quotes.every(({ quote, situation }) => quote !== '' && ` ${situation} `.includes(` ${quote} `))
  )
}

export function coverage(
  rows: readonly MatrixRow[],
  received: readonly SeatNotes[],
  cells: readonly CellInMatrix[],
): Coverage {
  const cellsOn = (principle: Principle): CellInMatrix[] => cells.filter((cell) => cell.principle === principle)
  const principles = rows.map((row) => row.principle)
  return {
    askedTwice: principles.filter((principle) => cellsOn(principle).filter((cell) => cell.primary).length > 1),
    inferredOnly: principles.filter(
      (principle) =>
        cellsOn(principle).length > 0 && cellsOn(principle).every((cell) => cell.provenance === 'inferred'),
    ),
    situationQuotesOnly: principles.filter((principle) =>
      quotesOnlySituation(cellsOn(principle).flatMap((cell) => itemsOf(received, cell))),
    ),
    noData: rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.state === 'noData' ? [{ principle: row.principle, seatId: cell.seatId, reason: cell.reason }] : [],
      ),
    ),
  }
}

interface Accounts {
  contradictions: readonly Contradiction[]
  stories: readonly HeardStory[]
  drifts: readonly HeardStory[]
}

export function narrative({ contradictions, stories, drifts }: Accounts): Narrative {
  const facts = contradictions.filter(({ kind }) => kind === 'fact').length
  const windows = contradictions.length - facts
  const thirdUses = stories.filter(({ seats }) => seats.length >= packagePolicy.reuse.warnedFrom).length
  const { whole, fact, window, thirdUse, drift } = packagePolicy.narrative
  const score = Math.max(0, whole - fact * facts - window * windows - thirdUse * thirdUses - drift * drifts.length)
  return { score, contradictions: facts, windowMismatches: windows, thirdUses, ownershipDrifts: drifts.length }
}
