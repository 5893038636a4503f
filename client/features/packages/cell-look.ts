// How a row of the matrix is drawn: its links, its words, and the bracket between ratings that are apart.
import { confidenceWords } from '#client/ui/labels.ts'
import type { MatrixCell, MatrixRow, RatedCell } from '#shared/contracts/package-content.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { matrixWords } from './section-words.ts'
import { ratingName } from './words.ts'

export interface Tie {
  part: 'start' | 'middle' | 'end'
  tick: boolean
}
/** Cells of less weight make no dispute; one that agrees with either side still gets a tick. */
const lightest = 0.3

/** Core principles first, as in every decision; otherwise in the package's order. */
export const coreFirst = (rows: readonly MatrixRow[]): MatrixRow[] => [
  ...rows.filter((row) => row.core),
  ...rows.filter((row) => !row.core),
]

/** One entry per cell: the bracket runs between the outermost of the highest and lowest ratings, with a tick on each of them. */
export function tieOf(row: Pick<MatrixRow, 'status' | 'cells'>): (Tie | null)[] {
  const weighty = row.cells.filter((cell): cell is RatedCell => cell.state === 'rated' && cell.weight >= lightest)
  const ratings = weighty.map((cell) => cell.rating)
  const extremes = [Math.max(...ratings), Math.min(...ratings)]
  const ticks = row.cells.map((cell) => cell.state === 'rated' && extremes.includes(cell.rating))
  const [first, last] = [ticks.indexOf(true), ticks.lastIndexOf(true)]
  if (row.status !== 'disputed' || first === last) return row.cells.map(() => null)
  return ticks.map((tick, at) => {
    if (at < first || at > last) return null
    if (at === first) return { part: 'start', tick }
    return { part: at === last ? 'end' : 'middle', tick }
  })
}

/** The id of a cell's evidence on the page; null for a cell without any. */
export function evidenceTarget(cell: MatrixCell): string | null {
  switch (cell.state) {
    case 'rated':
      return cell.itemIds[0] === undefined ? setTarget(cell.noteSetId) : itemTarget(cell.noteSetId, cell.itemIds[0])
    case 'noData':
      return setTarget(cell.noteSetId)
    case 'notAssigned':
    case 'missing':
      return null
  }
}

/** Item ids are unique only within one set. */
export const itemTarget = (noteSetId: string, itemId: string): string => `item-${noteSetId}-${itemId}`
export const setTarget = (noteSetId: string): string => `set-${noteSetId}`

export const setOfSeat = ({ content }: Pick<PackageView, 'content'>, seatId: string): string =>
  content.noteSets.find((set) => set.seatId === seatId)?.noteSetId ?? ''

/** The set that must be open to show a link's target. */
export function setOfTarget(hash: string, noteSetIds: readonly string[]): string | null {
  const target = hash.replace(/^#/, '')
  return noteSetIds.find((id) => target === setTarget(id) || target.startsWith(`item-${id}-`)) ?? null
}

/** What a cell's shape says by place and color. It is read after the visible text, because a link's name must contain that. */
export function cellRest(cell: MatrixCell): string {
  switch (cell.state) {
    case 'rated':
      return matrixWords.rated(
        ratingName(cell.rating).toLowerCase(),
        confidenceWords[cell.confidence],
        cell.primary ? matrixWords.assigned : matrixWords.passing,
      )
    case 'noData':
      return matrixWords.asked(cell.reason)
    case 'missing':
      return matrixWords.neverCame
    case 'notAssigned':
      return ''
  }
}
