// A note as a reader who never met the candidate reads it, in writing order: question, words heard, situation to result, probes
// and answers, justification last. Text rules read one item, cell rules all of an author's items on one principle.
import { customerFindings } from './customer-rules.ts'
import { dissentFindings, traitFindings } from './fairness-rules.ts'
import { counts } from '../language/lexicon/numbers.ts'
import { noteLabelFindings } from './name-rules.ts'
import { cellFindings, lateFindings, longSentenceFindings } from './note-rules.ts'
import { anyMatches, findingOn, isBlank, notAsked, passage, told } from './passage.ts'
import { agentlessFindings, borrowedReasonFindings, weakVerbFindings } from './sentence-rules.ts'
import { protectedFindings } from './protected-rules.ts'
import { comparisonFindings, percentFindings, weaselFindings } from './style-rules.ts'
import { principleNamesOf } from '../language/principle-names.ts'
import type { NamedPrinciples } from '../language/principle-names.ts'
import type { Passage } from './passage.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { Principle, ProbeKind, Rating } from '#shared/contracts/vocabulary.ts'

/** `anchor` is the field that findings on absent things point at. */
interface ItemReading {
  principles: readonly Principle[]
  passages: readonly Passage[]
  anchor: string
  principlePack: NamedPrinciples
}

export const lintItem = ({ principles, passages, anchor, principlePack }: ItemReading): Finding[] => {
  const written = told(passages)
  const whole = notAsked(passages)
  if (isBlank(whole)) return protectedFindings(passages)
  return [
    ...weakVerbFindings(written),
    ...agentlessFindings(written),
    ...borrowedReasonFindings(written),
    ...(anyMatches(counts, whole) ? [] : [findingOn('L06', 'warn', anchor)]),
    ...percentFindings(written),
    ...customerFindings(whole, principles),
    ...noteLabelFindings(written, whole, principleNamesOf(principlePack)),
    ...dissentFindings(written, whole),
    ...traitFindings(whole),
    ...protectedFindings(passages),
    ...comparisonFindings(written),
    ...weaselFindings(written),
    ...longSentenceFindings(written),
  ]
}

export interface NoteLintInput {
  /** Whose names L21n knows. */
  principlePack: NamedPrinciples
  /** Of the item; with customer obsession among them L18 and L19 are read. */
  principles: readonly Principle[]
  barRaiser: boolean
  /** False for what was heard in passing: L15 to L17 and L24 are for assigned principles. */
  assigned?: boolean
  note: {
    text: string
    justification: string
    rating: Rating | null
    noData?: string
    quotes: readonly string[]
    probes: readonly { kind: ProbeKind; text: string; answer: string }[]
    /** Hours past the moment the notes were due. */
    lateHours?: number
  }
}

export const lintNote = ({ principlePack, principles, barRaiser, assigned = true, note }: NoteLintInput): Finding[] => {
  const justification = passage('justification', note.justification)
  const passages = [
    ...note.quotes.map((text, index) => passage(`quotes.${String(index)}`, text, 'quoted')),
    passage('text', note.text),
    ...note.probes.flatMap(({ text, answer }, index) => [
      passage(`probes.${String(index)}.text`, text, 'asked'),
      passage(`probes.${String(index)}.answer`, answer),
    ]),
    justification,
  ]
  const findings = [
    ...lintItem({ principles, passages, anchor: 'text', principlePack }),
    ...lateFindings(note.lateHours ?? 0, 'text'),
  ]
  if ((note.noData ?? '').trim() !== '' && note.rating === null) return findings
  const cell = { assigned, barRaiser, rating: note.rating, whole: passages, probes: note.probes, justification }
  return [...findings, ...cellFindings({ ...cell, fields: { probes: 'probes', quotes: 'quotes' } })]
}
