// Q, how much a reader can rely on a note set, 0 to 100: seven dimensions in quarters of their points, less findings, less
// lateness (RB-9, RB-17, RB-18). Copies count once. An assigned principle the author says honestly they have no data on is left out of the average.
import { attribution, framing, probing, ratingFit, reasonCaptured, specificity, verbatim } from './note-dimensions.ts'
import { clampScore } from './clamp-score.ts'
import { withoutCopies } from './note-copies.ts'
import { notePolicy } from './policy.ts'
import type { PrincipleNotes } from './note-dimensions.ts'
import type { Finding, NoteContent } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

interface NoteQualityInput {
  content: NoteContent
  assigned: readonly Principle[]
  findings: readonly Finding[]
  /** Hours past the moment the notes were due, 24 hours after the round; 0 when in time. */
  lateHours: number
}

export type Dimension = keyof typeof notePolicy.points
type Measure = (notes: PrincipleNotes) => number

const measures: readonly (readonly [Dimension, Measure])[] = [
  ['specificity', specificity],
  ['attribution', attribution],
  ['verbatim', verbatim],
  ['reason', reasonCaptured],
  ['probing', probing],
  ['ratingFit', ratingFit],
  ['framing', framing],
]
const { points, partsOfDimension, findingPoints: pointsOf, findingPointsAtMost, late } = notePolicy
/** Guards a share such as 3 × (1/3) against landing just under the quarter it reaches. */
const rounding = 1e-9

export interface QualityParts {
  quality: number
  /** Points reached in each dimension, before what findings and lateness take. */
  dimensions: Record<string, number>
  findingPoints: number
  latePoints: number
}

/** Q with what it is made of. */
export function qualityParts({ content, assigned, findings, lateHours }: NoteQualityInput): QualityParts {
  const judged = judgedNotes({ content, assigned, findings })
  const reached = measures.map(([name, measure]) => [name, points[name] * inParts(judged.map(measure))] as const)
  const lost = { findingPoints: findingPenalty(content, findings), latePoints: latePenalty(lateHours) }
  const total = reached.reduce((sum, [, dimension]) => sum + dimension, 0) - lost.findingPoints - lost.latePoints
  return { quality: clampScore(Math.round(total), 100), dimensions: Object.fromEntries(reached), ...lost }
}

type Judged = Pick<NoteQualityInput, 'content' | 'assigned' | 'findings'>

const judgedNotes = ({ content, assigned, findings }: Judged): PrincipleNotes[] =>
  assigned
    .map((principle) => notesOn(content, principle, findings))
    .filter((notes) => !isHonestGap(notes))
    .map(withoutCopies())

/** Points of Q that one principle's notes leave out, in each dimension; what rounding takes is nobody's. */
export function lostPoints(input: Judged): { principle: Principle; dimension: Dimension; lost: number }[] {
  const judged = judgedNotes(input)
  return judged.flatMap((notes) =>
    measures.map(([dimension, measure]) => ({
      principle: notes.principle,
      dimension,
      lost: (points[dimension] * (1 - measure(notes))) / judged.length,
    })),
  )
}

export const noteQuality = (input: NoteQualityInput): number => qualityParts(input).quality

function inParts(shares: readonly number[]): number {
  if (shares.length === 0) return 0
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return Math.floor(mean * partsOfDimension + rounding) / partsOfDimension
}

function notesOn(content: NoteContent, principle: Principle, findings: readonly Finding[]): PrincipleNotes {
  const items = content.items.filter((item) => item.principle === principle)
  const places = [`cell.${principle}`, ...items.map((item) => `item.${item.id}`)]
  return {
    principle,
    items,
    cell: content.cells[principle] ?? null,
    findings: findings.filter((finding) => places.includes(placeOf(finding))),
  }
}

const isHonestGap = (notes: PrincipleNotes): boolean =>
  notes.items.length === 0 && notes.cell !== null && notes.cell.rating === null && notes.cell.noData.trim() !== ''

/** `item.<id>`, `cell.<code>`, or the field itself for what concerns the whole set. */
function placeOf(finding: Finding): string {
  return /^(?:item|cell)\.[^.]+/.exec(finding.field)?.[0] ?? finding.field
}

/** A rule counts once per item. A cell's justification belongs to the first item on its principle. */
function findingPenalty(content: NoteContent, findings: readonly Finding[]): number {
  const firstItem = new Map<string, string>()
  for (const item of content.items.toReversed()) firstItem.set(`cell.${item.principle}`, `item.${item.id}`)
  const worst = new Map<string, number>()
  for (const finding of findings) {
    const place = placeOf(finding)
    const key = `${finding.rule} ${firstItem.get(place) ?? place}`
    worst.set(key, Math.max(worst.get(key) ?? 0, pointsOf[finding.severity]))
  }
  return Math.min(
    findingPointsAtMost,
    [...worst.values()].reduce((sum, taken) => sum + taken, 0),
  )
}

function latePenalty(lateHours: number): number {
  if (lateHours > late.veryLateHours) return late.veryLatePoints
  return lateHours > 0 ? late.points : 0
}
