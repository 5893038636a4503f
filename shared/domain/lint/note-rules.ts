// What an author's cell on one principle needs: probes that test (L15 to L17), words heard (L24), a justification that agrees
// with the rating (L25) and can be followed (L26). Long sentences (L32) and late notes (L33).
import { counterfactuals, whyQuestions } from './lexicon/reasons.ts'
import { lintSettings } from './lexicon/settings.ts'
import { blame, praise } from './lexicon/style.ts'
import { findingAt, findingOn } from './passage.ts'
import { hasQuote } from './name-rules.ts'
import { allMatches, matches } from './text.ts'
import { countWords } from './words.ts'
import type { Passage, Severity } from './passage.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { ProbeKind, Rating } from '#shared/contracts/vocabulary.ts'

interface ProbeAsked { kind: ProbeKind; text: string }

interface CellReading {
  assigned: boolean
  barRaiser: boolean
  rating: Rating | null
  /** Every text of all the author's items on the principle. */
  whole: readonly Passage[]
  probes: readonly ProbeAsked[]
  justification: Passage
  fields: { probes: string; quotes: string }
}

/** The author's own chip counts as well, so that a probe in another language is not taken for missing. */
const asks = (probes: readonly ProbeAsked[], list: Lexicon, kinds: readonly ProbeKind[]): boolean =>
  probes.some(({ kind, text }) => text.trim() !== '' && (kinds.includes(kind) || matches(list, text)))

const probeFindings = ({ barRaiser, probes, fields }: CellReading): Finding[] => {
  const severity: Severity = barRaiser ? 'error' : 'warn'
  const asked = probes.filter(({ text }) => text.trim() !== '')
  return [
    ...(asks(asked, counterfactuals, ['cf', 'not']) ? [] : [findingOn('L15', severity, fields.probes)]),
    ...(asks(asked, whyQuestions, ['why']) ? [] : [findingOn('L16', severity, fields.probes)]),
    ...(asked.length < 2 ? [findingOn('L17', 'warn', fields.probes)] : []),
  ]
}

const mismatchFindings = ({ rating, justification }: CellReading): Finding[] => {
  if (rating === null) return []
  const good = allMatches(praise, justification.text)
  const bad = allMatches(blame, justification.text)
  const [against, agreeing] = rating >= 4 ? [bad, good] : [good, bad]
  const [first] = against
  if (rating === 3 || first === undefined || against.length < 2 || agreeing.length > 0) return []
  return [findingAt('L25', 'warn', { passage: justification, range: first })]
}

export const cellFindings = (cell: CellReading): Finding[] => [
  ...(cell.assigned ? probeFindings(cell) : []),
  ...(cell.assigned && !hasQuote(cell.whole) ? [findingOn('L24', 'error', cell.fields.quotes)] : []),
  ...mismatchFindings(cell),
  ...(cell.rating !== null && countWords(cell.justification.text) < lintSettings.justificationWords
    ? [findingOn('L26', 'block', cell.justification.field)]
    : []),
]

const clauses = (text: string): { start: number; end: number }[] => {
  if (!lintSettings.semicolonEndsSentence) return [{ start: 0, end: text.length }]
  const ranges: { start: number; end: number }[] = []
  let start = 0
  for (const piece of text.split(';')) {
    ranges.push({ start, end: start + piece.length })
    start += piece.length + 1
  }
  return ranges
}

export const longSentenceFindings = (passages: readonly Passage[]): Finding[] =>
  passages.flatMap((owner) => owner.sentences.flatMap((sentence) =>
    clauses(owner.text.slice(sentence.start, sentence.end))
      .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }))
      .filter(({ start, end }) => end - start > lintSettings.longSentenceWords && countWords(owner.text.slice(start, end)) > lintSettings.longSentenceWords)
      .map((range) => findingAt('L32', 'info', { passage: owner, range }))))

/** Hours past the moment the notes were due. */
export const lateFindings = (hours: number, field: string): Finding[] => {
  const { warn, error } = lintSettings.lateHours
  if (hours <= warn) return []
  return [findingOn('L33', hours > error ? 'error' : 'warn', field)]
}
