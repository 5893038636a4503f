// Q, how much a reader can rely on a note set, 0 to 100: seven dimensions in quarters of their points, less findings, less
// lateness (RB-9, RB-17, RB-18). An assigned principle the author says honestly they have no data on is left out of the average.
import {
  attribution, framing, probing, ratingFit, reasonCaptured, specificity, verbatim,
} from './note-dimensions.ts'
import { clampScore } from './clamp-score.ts'
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

const dimensions: readonly { name: string, points: number, measure: (notes: PrincipleNotes) => number }[] = [
  { name: 'specificity', points: 20, measure: specificity },
  { name: 'attribution', points: 15, measure: attribution },
  { name: 'verbatim', points: 15, measure: verbatim },
  { name: 'reason', points: 20, measure: reasonCaptured },
  { name: 'probing', points: 15, measure: probing },
  { name: 'ratingFit', points: 10, measure: ratingFit },
  { name: 'framing', points: 5, measure: framing },
]
const pointsOf = { block: 0, error: 4, warn: 1, info: 0 } as const
const mostFindingPoints = 20
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
  const judged = assigned.map((principle) => notesOn(content, principle, findings)).filter((notes) => !isHonestGap(notes))
  const reached = dimensions.map(({ name, points, measure }) => [name, points * quarters(judged.map(measure))] as const)
  const lost = { findingPoints: findingPenalty(content, findings), latePoints: latePenalty(lateHours) }
  const total = reached.reduce((sum, [, points]) => sum + points, 0) - lost.findingPoints - lost.latePoints
  return { quality: clampScore(Math.round(total), 100), dimensions: Object.fromEntries(reached), ...lost }
}

export const noteQuality = (input: NoteQualityInput): number => qualityParts(input).quality

function quarters(shares: readonly number[]): number {
  if (shares.length === 0) return 0
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return Math.floor(mean * 4 + rounding) / 4
}

function notesOn(content: NoteContent, principle: Principle, findings: readonly Finding[]): PrincipleNotes {
  const items = content.items.filter((item) => item.principle === principle)
  const places = [`cell.${principle}`, ...items.map((item) => `item.${item.id}`)]
  return { items, cell: content.cells[principle] ?? null, findings: findings.filter((finding) => places.includes(placeOf(finding))) }
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
  return Math.min(mostFindingPoints, [...worst.values()].reduce((sum, points) => sum + points, 0))
}

function latePenalty(lateHours: number): number {
  if (lateHours > 24) return 10
  return lateHours > 0 ? 5 : 0
}
