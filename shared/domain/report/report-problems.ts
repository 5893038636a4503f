// What keeps a report from being released (RP-3, RP-4, I-30): an incomplete page, a name or a role beside a vote, words taken from an
// interviewer's private remarks, words of character, comparisons with other people, promises about employers.
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { reportPolicy } from './policy.ts'
import { withoutQuotes } from './quoted.ts'
import { hasComparison, hasTraitWord } from './trait-words.ts'

export interface ReportContext {
  /** Full names of the interviewers. */
  names: readonly string[]
  /** Strengths, concerns, unknowns, hand-offs, vote rationales: everything no candidate reads. */
  privateRemarks: readonly string[]
  /** What was written down as evidence: a remark that repeats it makes it no secret. */
  evidence: readonly string[]
  /** The candidate's own words, free to quote even where a remark repeats them. */
  candidateQuotes: readonly string[]
}
type ProblemCode = 'incomplete' | 'name' | 'vote' | 'privateRemark' | 'trait' | 'comparison' | 'promise'
export interface ReportProblem {
  code: ProblemCode
  field: string
  message: string
}

const { quoteWords, ownQuoteWords } = reportPolicy

const oneOf = (...words: string[]): RegExp => new RegExp(`\\b(?:${words.join('|')})\\b`, 'iu')
const votedWords = ['vot(?:e|es|ed|ing)', 'ballots?', 'veto(?:es|ed)?', 'strong (?:no )?hire', 'dissent\\w*']
const opinionWord = oneOf(...votedWords, 'inclined', 'hired?', 'in favou?r', 'against')
const ballotWord = oneOf(...votedWords, '(?:was|were) (?:not )?inclined')
const someOf = '(?:one|two|three|four|five|six|all|most|\\d+)'
const voter = oneOf(
  'bar[- ]raiser',
  '(?:hiring )?manager',
  'interviewers?',
  'panel(?:list|ist)?',
  'committee',
  'readers?',
  `${someOf} (?:out )?of (?:the )?${someOf}`,
  `${someOf} (?:strong |not )?(?:hires?|inclined|votes?|vetoes)`,
)
/** The bar raiser's own vote is one person's vote. */
const ownVote = /\bI (?:have |had |would have |would )?vote[sd]?\b|\bmy (?:own )?(?:vote|ballot|veto)\b/iu
const promise = oneOf(
  'you (?:will|would|should) (?:get|be|receive) (?:an? |the )?(?:offer|hired|job|passed)',
  'any (?:real )?(?:employer|company) would',
  'guarantee\\w*',
)

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const runsOf = (words: readonly string[]): string[] =>
  words
    .slice(0, Math.max(0, words.length - quoteWords + 1))
    .map((_, start) => words.slice(start, start + quoteWords).join(' '))
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;])\s+|\n+/u)

/** Every text a candidate will read, with the path of its field. */
function textsOf(report: ReportContent): { field: string; text: string }[] {
  const ofPoints = (list: 'keep' | 'change'): { field: string; text: string }[] =>
    report[list].flatMap((entry, index) => [
      { field: `${list}.${index}.point`, text: entry.point },
      { field: `${list}.${index}.detail`, text: entry.detail },
      ...(entry.drill === null ? [] : [{ field: `${list}.${index}.drill.text`, text: entry.drill.text }]),
      { field: `${list}.${index}.missing`, text: entry.missing ?? '' },
    ])
  const framed = report.framed
    ? Object.entries(report.framed).map(([key, text]) => ({ field: `framed.${key}`, text }))
    : []
  return [
    { field: 'headline', text: report.headline },
    { field: 'summary', text: report.summary },
    { field: 'why', text: report.why },
    { field: 'wouldHaveChanged', text: report.wouldHaveChanged },
    { field: 'turnedOn.weakest', text: report.turnedOn.weakest?.text ?? '' },
    { field: 'turnedOn.strongest', text: report.turnedOn.strongest?.text ?? '' },
    ...(report.levelReading?.rows ?? []).map((row, index) => ({
      field: `levelReading.rows.${index}`,
      text: row.heard,
    })),
    ...report.notAsked.map((row, index) => ({ field: `notAsked.${index}`, text: row.text })),
    ...report.weakNotes.map((text, index) => ({ field: `weakNotes.${index}`, text })),
    ...report.principles.map((row, index) => ({ field: `principles.${index}.text`, text: row.text })),
    ...ofPoints('keep'),
    ...ofPoints('change'),
    { field: 'strongestLine', text: report.strongestLine ?? '' },
    ...framed,
  ]
}

function hasName(sentence: string, names: readonly string[]): 'full' | 'part' | null {
  const words = sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const joined = ` ${words.join(' ')} `
  if (names.some((name) => name.includes(' ') && joined.includes(` ${name} `))) return 'full'
  const parts = names.flatMap((name) => name.split(/\s+/u)).filter((part) => part.length > 1)
  return parts.some((part) => words.some((word) => word.replace(/['’]s$/u, '') === part)) ? 'part' : null
}

function sentenceProblems(sentence: string, names: readonly string[]): { code: ProblemCode; message: string }[] {
  const name = hasName(sentence, names)
  const isNamed = name === 'full' || (name === 'part' && opinionWord.test(sentence))
  const isAttributed =
    !isNamed && (ownVote.test(withoutQuotes(sentence)) || (ballotWord.test(sentence) && voter.test(sentence)))
  return [
    ...(isNamed ? [{ code: 'name', message: 'Leave interviewers’ names out.' } as const] : []),
    ...(isAttributed ? [{ code: 'vote', message: 'Leave out who voted how.' } as const] : []),
    ...(hasComparison(sentence)
      ? [{ code: 'comparison', message: 'Compare with the anchors, not with other people.' } as const]
      : []),
    ...(promise.test(sentence)
      ? [{ code: 'promise', message: 'Promise nothing about a real employer.' } as const]
      : []),
  ]
}

function quotedRemarks(report: ReportContent, context: ReportContext): ReportProblem[] {
  const own = context.candidateQuotes
    .map(wordsOf)
    .filter((words) => words.length >= ownQuoteWords)
    .map((words) => ` ${words.join(' ')} `)
  const withoutOwn = (remark: string): string[] =>
    own.reduce((rest, quote) => rest.replaceAll(quote, ' | '), ` ${wordsOf(remark).join(' ')} `).split('|')
  const pieces = context.privateRemarks.flatMap(withoutOwn)
  const open = new Set(context.evidence.flatMap((text) => runsOf(wordsOf(text))))
  const closed = new Set(pieces.flatMap((piece) => runsOf(wordsOf(piece))).filter((run) => !open.has(run)))
  return textsOf(report)
    .filter(({ text }) => runsOf(wordsOf(text)).some((run) => closed.has(run)))
    .map(({ field }) => ({
      code: 'privateRemark',
      field,
      message: 'These words are from an interviewer’s private remarks.',
    }))
}

function incomplete(report: ReportContent): ReportProblem[] {
  const missing = (field: string, message: string): ReportProblem => ({ code: 'incomplete', field, message })
  return [
    ...(report.headline ? [] : [missing('headline', 'Say the outcome.')]),
    ...(report.framed && !report.framed.couldBe
      ? [missing('framed.couldBe', 'Write how the story could be told, or leave it out.')]
      : []),
    ...textsOf(report)
      .filter(({ field, text }) => /(?:point|drill\.text)$/u.test(field) && !text)
      .map(({ field }) => missing(field, 'Write this line.')),
  ]
}

/** Everything that keeps this report from being released; empty means it may go. */
export function reportProblems(report: ReportContent, context: ReportContext): ReportProblem[] {
  const tone = textsOf(report).flatMap(({ field, text }) => {
    const isOwnWords = context.candidateQuotes.includes(text)
    const trait =
      !isOwnWords && hasTraitWord(text)
        ? [{ code: 'trait', field, message: 'Describe what was done or said.' } as const]
        : []
    const found = sentencesOf(text).flatMap((sentence) => sentenceProblems(sentence, context.names))
    return [...trait, ...found.map((problem) => ({ ...problem, field }))]
  })
  return [...incomplete(report), ...tone, ...quotedRemarks(report, context)]
}
