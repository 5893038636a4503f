// What an author's cell on one principle needs: probes that test (L15 to L17), words heard (L24), a justification that agrees
// with the rating (L25) and can be followed (L26). Long sentences (L32) and late notes (L33).
import { counterfactuals, whyQuestions } from '../language/lexicon/reasons.ts'
import { blame, plainBlame, plainPraise, praise } from '../language/lexicon/style.ts'
import { findingAt, findingOn, told } from './passage.ts'
import { lintPolicy } from './policy.ts'
import { hasQuote } from './name-rules.ts'
import { allMatches, matches } from '../language/text.ts'
import { countWords } from '../language/words.ts'
import type { Passage, Place, Severity } from './passage.ts'
import type { Lexicon } from '../language/lexicon/lexicon.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import type { ProbeKind, Rating } from '#shared/contracts/vocabulary.ts'

interface ProbeAsked {
  kind: ProbeKind
  text: string
}

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
    ...(asked.length < lintPolicy.leastProbes ? [findingOn('L17', 'warn', fields.probes)] : []),
  ]
}

const places = (list: Lexicon, passages: readonly Passage[]): Place[] =>
  passages.flatMap((owner) => allMatches(list, owner.text).map((range) => ({ passage: owner, range })))

/** A justification judges with every word; what was told beside it also tells of launches that failed, so only plain verdicts count there. */
const verdicts = ({ whole, justification }: CellReading, anywhere: Lexicon, plain: Lexicon): Place[] => [
  ...places(anywhere, [justification]),
  ...places(
    plain,
    told(whole).filter(({ field }) => field !== justification.field),
  ),
]

const mismatchFindings = (cell: CellReading): Finding[] => {
  const { high, low, words } = lintPolicy.mismatch
  if (cell.rating === null || (cell.rating > low && cell.rating < high)) return []
  const good = verdicts(cell, praise, plainPraise)
  const bad = verdicts(cell, blame, plainBlame)
  const [against, agreeing] = cell.rating >= high ? [bad, good] : [good, bad]
  const [first] = against
  return first === undefined || against.length < words || agreeing.length > 0 ? [] : [findingAt('L25', 'warn', first)]
}

export const cellFindings = (cell: CellReading): Finding[] => [
  ...(cell.assigned ? probeFindings(cell) : []),
  ...(cell.assigned && !hasQuote(cell.whole) ? [findingOn('L24', 'error', cell.fields.quotes)] : []),
  ...mismatchFindings(cell),
  ...(cell.rating !== null &&
  countWords(cell.justification.text, lintPolicy.justificationWords) < lintPolicy.justificationWords
    ? [findingOn('L26', 'block', cell.justification.field)]
    : []),
]

const clauses = (text: string): { start: number; end: number }[] => {
  if (!lintPolicy.semicolonEndsSentence) return [{ start: 0, end: text.length }]
  const ranges: { start: number; end: number }[] = []
  let start = 0
  for (const piece of text.split(';')) {
    ranges.push({ start, end: start + piece.length })
    start += piece.length + 1
  }
  return ranges
}

/** A word takes at least a unit. */
const isLong = (text: string): boolean =>
  text.length > lintPolicy.longSentenceWords &&
  countWords(text, lintPolicy.longSentenceWords + 1) > lintPolicy.longSentenceWords

export const longSentenceFindings = (passages: readonly Passage[]): Finding[] =>
  passages.flatMap((owner) =>
    owner.sentences.flatMap((sentence) =>
      (sentence.end - sentence.start > lintPolicy.longSentenceWords
        ? clauses(owner.text.slice(sentence.start, sentence.end))
        : []
      )
        .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }))
        .filter(({ start, end }) => isLong(owner.text.slice(start, end)))
        .map((range) => findingAt('L32', 'info', { passage: owner, range })),
    ),
  )

/** Hours past the moment the notes were due. */
export const lateFindings = (hours: number, field: string): Finding[] => {
  const { warnAbove, errorAbove } = lintPolicy.lateHours
  if (hours <= warnAbove) return []
  return [findingOn('L33', hours > errorAbove ? 'error' : 'warn', field)]
}
