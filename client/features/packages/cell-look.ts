import { confidenceWords } from '#client/ui/labels.ts'
// How a row of the matrix is drawn: which side a rating is on, and the pencil's bracket between the readings that are apart.
import type { MatrixCell, MatrixRow, RatedCell } from '#shared/contracts/package-content.ts'
import { ratingName } from './words.ts'

export interface Tie {
  part: 'start' | 'middle' | 'end'
  tick: boolean
}
/** Lighter cells do not make a dispute; one that agrees with a side still stands with it. */
const lightest = 0.3

/** The core first, as every decision reads them; inside each part as the package has them. */
export const coreFirst = (rows: readonly MatrixRow[]): MatrixRow[] => [
  ...rows.filter((row) => row.core),
  ...rows.filter((row) => !row.core),
]

/** One entry a cell: the bracket runs between the outermost of the highest and the lowest readings, with a tick on each of them. */
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

/** Where a cell's evidence stands on the page; null for a cell without any. */
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

/** Ids of items are their author's own, so two sets may share one. */
export const itemTarget = (noteSetId: string, itemId: string): string => `item-${noteSetId}-${itemId}`
export const setTarget = (noteSetId: string): string => `set-${noteSetId}`

/** Which set has to be open to show what a link points at. */
export function setOfTarget(hash: string, noteSetIds: readonly string[]): string | null {
  const target = hash.replace(/^#/, '')
  return noteSetIds.find((id) => target === setTarget(id) || target.startsWith(`item-${id}-`)) ?? null
}

/** The whole of a cell in words, since its shape says it by place and colour. */
export function cellWords(cell: MatrixCell): string {
  switch (cell.state) {
    case 'rated':
      return `${String(cell.rating)}, ${ratingName(cell.rating).toLowerCase()}, ${confidenceWords[cell.confidence]} confidence, ${cell.primary ? 'assigned' : 'heard in passing'}`
    case 'noData':
      return `asked, no data: ${cell.reason}`
    case 'missing':
      return 'assigned, the notes never came'
    case 'notAssigned':
      return 'not assigned'
  }
}
