// What a note set still needs before it is submitted (NT-9 to NT-12, NT-20, I-06, I-07, I-13) beside every lint finding on its texts.
// A finding's field is the key the text is saved under; inside a list the entry's id follows.
import { cellFindings, lateFindings } from '../lint/note-rules.ts'
import { lintItem } from '../lint/lint-note.ts'
import { lintVoteReading } from '../lint/lint-vote.ts'
import { protectedFindings } from '../lint/protected-rules.ts'
import { comparisonFindings } from '../lint/style-rules.ts'
import { traitFindings } from '../lint/fairness-rules.ts'
import { passage } from '../lint/passage.ts'
import type { NamedPrinciples } from '../language/principle-names.ts'
import { cellPassage, itemPassages, looseTexts } from './passages.ts'
import { requirementFindings } from './requirements.ts'
import { withOwnReason } from './vote-reason.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import type { Finding, NoteContent } from '#shared/contracts/notes.ts'
import type { Level, Principle } from '#shared/contracts/vocabulary.ts'

export interface NoteSetLintInput {
  principlePack: NamedPrinciples
  content: NoteContent
  assigned: readonly Principle[]
  level: Level
  fallbackLevel: Level | null
  barRaiser: boolean
  /** Past the moment the notes were due; 0 when in time. */
  lateHours: number
}

const itemFindings = ({ content, principlePack }: NoteSetLintInput): Finding[] =>
  content.items.flatMap((item) =>
    lintItem({
      principles: [item.principle],
      passages: [...itemPassages(item), cellPassage(content, item.principle)],
      anchor: `item.${item.id}.result`,
      principlePack,
    }),
  )

const cellsFindings = ({ content, assigned, barRaiser }: NoteSetLintInput): Finding[] =>
  principleCodes.flatMap((principle) => {
    const cell = content.cells[principle]
    const items = content.items.filter((item) => item.principle === principle)
    const [first] = items
    const rating = cell?.rating ?? null
    if (rating === null && (first === undefined || (cell?.noData ?? '').trim() !== '')) return []
    const justification = cellPassage(content, principle)
    const place = first === undefined ? `cell.${principle}` : `item.${first.id}`
    return cellFindings({
      assigned: assigned.includes(principle) && first !== undefined,
      barRaiser,
      rating,
      justification,
      whole: [...items.flatMap(itemPassages), justification],
      probes: items.flatMap(({ probes }) => probes),
      fields: { probes: `${place}.probes`, quotes: `${place}.quotes` },
    })
  })

const voteFindings = ({ content, assigned, principlePack }: NoteSetLintInput): Finding[] =>
  lintVoteReading({
    principlePack,
    principles: assigned,
    ratings: Object.fromEntries(Object.entries(content.cells).map(([principle, cell]) => [principle, cell.rating])),
    value: content.vote,
    rationale: passage('set.rationale', content.rationale),
  })

const overallFindings = ({
  strengths,
  concerns,
  unknowns,
  handoff,
  voteLine,
  voteWouldChange,
}: NoteContent): Finding[] => {
  const texts = Object.entries({ strengths, concerns, unknowns, handoff, voteLine, voteWouldChange }).map(
    ([name, text]) => passage(`set.${name}`, text),
  )
  return [...texts.flatMap((text) => traitFindings([text])), ...comparisonFindings(texts)]
}

/** A justification is read with each of its principle's items, and reported once. */
const once = (findings: readonly Finding[]): Finding[] => {
  const seen = new Map<string, Finding>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.field, finding.start, finding.end])
    if (!seen.has(key)) seen.set(key, finding)
  }
  return [...seen.values()]
}

export const lintNoteSet = (given: NoteSetLintInput): Finding[] => {
  const input = { ...given, content: withOwnReason(given.content, given.barRaiser) }
  return once([
    ...requirementFindings(input),
    ...itemFindings(input),
    ...cellsFindings(input),
    ...overallFindings(input.content),
    ...protectedFindings(looseTexts(input.content)),
    ...voteFindings(input),
    ...lateFindings(input.lateHours, 'set.unknowns'),
  ])
}

export const blockingFindings = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'block')

export const canSubmit = (findings: readonly Finding[]): boolean => blockingFindings(findings).length === 0
