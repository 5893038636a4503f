// How much of each mark one principle's notes reach, 0 to 1, read from the fields alone (RB-10 to RB-16).
// Nothing here judges whether the writing is right: it counts what a reader who was not there would need. Digits and fillers count nothing.
import { namedArtifacts } from '../language/artifacts.ts'
import { countedNumbers } from '../language/counted.ts'
import { statesGap } from '../language/gaps.ts'
import { alternatives, tradeOffs } from '../language/lexicon/reasons.ts'
import { namedActs } from '../language/named-acts.ts'
import { ownReason } from '../language/own-reason.ts'
import { saysSomething, substance } from '../language/substance.ts'
import { matches } from '../language/text.ts'
import { countWords } from '../language/words.ts'
import { notePolicy } from './policy.ts'
import type { Lexicon } from '../language/lexicon/lexicon.ts'
import type { EvidenceItem, Finding, NoteCell, Probe } from '#shared/contracts/notes.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

/** One author's notes on one principle. */
export interface PrincipleNotes {
  principle: Principle
  items: readonly EvidenceItem[]
  cell: NoteCell | null
  findings: readonly Finding[]
}

const { namedForFull, withoutNumbers, wordsOfAnswer, quotesForFull, wordsOfQuote, wordsOfLongQuote } = notePolicy
const { probesForFull, wordsOfCitation } = notePolicy

/** Beside the words for another way that was weighed: that it was not taken says so too. */
const NOT_TAKEN = /\b(?:turned down|rejected)\b|\bchose .{1,60}? over\b/i
const WE = /\b(?:we|us|our)\b/i
const LEVEL =
  /\blevel\b|\bL[4-8]\b|\bsenior\b|\bscope\b|\binfluence\b|\bhorizon\b|\bambigu\w{1,8}\b|\bheld back from \d|\bshort of \d/i
const LEVEL_NUMBER = /\b(?:L|level |from |of )[1-8]\b/gi

const filled = (text: string): boolean => text.trim() !== ''
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? []
const distinct = (found: Iterable<string>): number => new Set(found).size
const share = (parts: readonly boolean[]): number => parts.filter(Boolean).length / parts.length

function textsOf(item: EvidenceItem): string[] {
  return [
    item.situation,
    item.task,
    item.action,
    item.why,
    item.result,
    ...item.quotes.map((quote) => quote.text),
    ...item.probes.map((probe) => probe.answer),
  ].filter(filled)
}

const answered = (notes: PrincipleNotes): Probe[] =>
  notes.items
    .flatMap((item) => item.probes)
    .filter((probe) => filled(probe.text) && saysSomething(probe.answer, wordsOfAnswer))

const has = (notes: PrincipleNotes, rules: readonly string[]): boolean =>
  notes.findings.some((finding) => rules.includes(finding.rule))

const allTexts = (notes: PrincipleNotes): string[] => [...notes.items.flatMap(textsOf), notes.cell?.justification ?? '']

export function specificity(notes: PrincipleNotes): number {
  const texts = allTexts(notes)
  const acts = withoutNumbers.some((code) => code === notes.principle) ? distinct(texts.flatMap(namedActs)) : 0
  const named = distinct(texts.flatMap(countedNumbers)) + distinct(texts.flatMap(namedArtifacts)) + acts
  return Math.min(1, named / namedForFull)
}

export function attribution(notes: PrincipleNotes): number {
  const actions = notes.items.map((item) => item.action).filter(filled)
  if (actions.length === 0) return 0
  const resolved = answered(notes).some((probe) => probe.kind === 'who')
  return share([!has(notes, ['L01', 'L03']), resolved || !actions.some((action) => WE.test(action))])
}

/** A long quote is worth two. Copies were taken out before. */
function quoteWorth(text: string): number {
  if (!saysSomething(text, wordsOfQuote)) return 0
  return countWords(text, wordsOfLongQuote) >= wordsOfLongQuote ? 2 : 1
}

export function verbatim(notes: PrincipleNotes): number {
  const worth = notes.items.flatMap((item) => item.quotes).reduce((sum, quote) => sum + quoteWorth(quote.text), 0)
  return Math.min(1, worth / quotesForFull)
}

/** A clause that holds a word of the list and also says of what. */
const names = (texts: readonly string[], isNamed: (clause: string) => boolean): boolean =>
  texts.some(
    (text) => isNamed(text) && text.split(/[;.!?\n]/u).some((clause) => isNamed(clause) && substance(clause, 1) > 0),
  )
const isIn =
  (list: Lexicon) =>
  (text: string): boolean =>
    matches(list, text)

export function reasonCaptured(notes: PrincipleNotes): number {
  const texts = notes.items.flatMap((item) => [item.action, item.why, ...item.probes.map((probe) => probe.answer)])
  return share([
    notes.items.some((item) => saysSomething(ownReason(item.why), wordsOfAnswer)),
    names(texts, (text) => matches(alternatives, text) || NOT_TAKEN.test(text)) ||
      answered(notes).some((probe) => probe.kind === 'not'),
    names(texts, isIn(tradeOffs)) ||
      notes.items.some((item) => item.tension !== null && substance(item.tension.givenUp, 1) > 0),
  ])
}

/** What was openly not asked stands for a question that was. */
export function probing(notes: PrincipleNotes): number {
  const probes = answered(notes)
  const kinds = new Set(probes.map((probe) => probe.kind))
  const counted = probes.length + Number(allTexts(notes).some(statesGap))
  return (
    (Math.min(probesForFull, counted) + Number(kinds.has('why')) + Number(kinds.has('cf') || kinds.has('not'))) /
    (probesForFull + 2)
  )
}

export function ratingFit(notes: PrincipleNotes): number {
  const justification = notes.cell?.justification ?? ''
  if (!filled(justification)) return 0
  return share([citesEvidence(justification, notes.items), LEVEL.test(justification)])
}

/** A number beside what it counts, or four words in a row that the evidence has too. */
function citesEvidence(justification: string, items: readonly EvidenceItem[]): boolean {
  if (countedNumbers(justification.replace(LEVEL_NUMBER, ' ')).length > 0) return true
  const evidence = new Set(items.flatMap((item) => textsOf(item).flatMap(runsOfWords)))
  return runsOfWords(justification).some((run) => evidence.has(run))
}

function runsOfWords(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(wordsOfCitation - 1).map((_, at) => words.slice(at, at + wordsOfCitation).join(' '))
}

export function framing(notes: PrincipleNotes): number {
  return notes.items.length === 0 ? 0 : share([!has(notes, ['L22']), !has(notes, ['L23'])])
}
