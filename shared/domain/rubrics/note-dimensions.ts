// How much of each mark one principle's notes reach, 0 to 1, read from the fields alone (RB-10 to RB-16).
// Nothing here judges whether the writing is right: it counts what a reader who was not there would need.
import { alternatives, tradeOffs } from '../language/lexicon/reasons.ts'
import { matches } from '../language/text.ts'
import { countWords } from '../language/words.ts'
import { notePolicy } from './policy.ts'
import type { EvidenceItem, Finding, NoteCell, Probe } from '#shared/contracts/notes.ts'

/** One author's notes on one principle. */
export interface PrincipleNotes {
  items: readonly EvidenceItem[]
  cell: NoteCell | null
  findings: readonly Finding[]
}

const { namedForFull, quotesForFull, wordsOfQuote, probesForFull, wordsOfCitation } = notePolicy

const NUMBER = /\p{Nd}+(?:[.,:]\p{Nd}+)*|\b(?:halved|doubled|tripled)\b/giu
/** Beside the words for another way that was weighed: that it was not taken says so too. */
const NOT_TAKEN = /\b(?:turned down|rejected)\b|\bchose .{1,60}? over\b/i
const ARTEFACT = new RegExp(
  String.raw`\b(memo|dashboard|logs?|transcripts?|spreadsheet|tickets?|prototype|survey|runbook|contract|` +
    String.raw`forms?|scripts?|document|roadmap|receipts?|backlog|specification|pilot)\b`,
  'gi',
)
const WE = /\b(?:we|us|our)\b/i
const LEVEL =
  /\blevel\b|\bL[4-8]\b|\bsenior\b|\bscope\b|\binfluence\b|\bhorizon\b|\bambigu\w{1,8}\b|\bheld back from \d|\bshort of \d/i

const filled = (text: string): boolean => text.trim() !== ''
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? []
const distinct = (found: Iterable<string>): number => new Set(found).size
const share = (parts: readonly boolean[]): number => parts.filter(Boolean).length / parts.length

function itemText(item: EvidenceItem): string {
  return [
    item.situation,
    item.task,
    item.action,
    item.why,
    item.result,
    ...item.quotes.map((quote) => quote.text),
    ...item.probes.map((probe) => probe.answer),
  ].join('\n')
}

const answered = (notes: PrincipleNotes): Probe[] =>
  notes.items.flatMap((item) => item.probes).filter((probe) => filled(probe.text) && filled(probe.answer))

const has = (notes: PrincipleNotes, rules: readonly string[]): boolean =>
  notes.findings.some((finding) => rules.includes(finding.rule))

export function specificity(notes: PrincipleNotes): number {
  const text = [...notes.items.map(itemText), notes.cell?.justification ?? ''].join('\n').toLowerCase()
  const named = distinct(text.match(NUMBER) ?? []) + distinct(text.match(ARTEFACT) ?? [])
  return Math.min(1, named / namedForFull)
}

export function attribution(notes: PrincipleNotes): number {
  const actions = notes.items.map((item) => item.action).filter(filled)
  if (actions.length === 0) return 0
  const resolved = answered(notes).some((probe) => probe.kind === 'who')
  return share([!has(notes, ['L01', 'L03']), resolved || !actions.some((action) => WE.test(action))])
}

export function verbatim(notes: PrincipleNotes): number {
  const long = notes.items
    .flatMap((item) => item.quotes)
    .filter((quote) => countWords(quote.text, wordsOfQuote) >= wordsOfQuote)
  return Math.min(1, long.length / quotesForFull)
}

export function reasonCaptured(notes: PrincipleNotes): number {
  const texts = notes.items.flatMap((item) => [item.action, item.why, ...item.probes.map((probe) => probe.answer)])
  return share([
    notes.items.some((item) => filled(item.why)),
    texts.some((text) => matches(alternatives, text) || NOT_TAKEN.test(text)) ||
      answered(notes).some((probe) => probe.kind === 'not'),
    texts.some((text) => matches(tradeOffs, text)) ||
      notes.items.some((item) => item.tension !== null && filled(item.tension.givenUp)),
  ])
}

export function probing(notes: PrincipleNotes): number {
  const probes = answered(notes)
  const kinds = new Set(probes.map((probe) => probe.kind))
  return (
    (Math.min(probesForFull, probes.length) + Number(kinds.has('why')) + Number(kinds.has('cf') || kinds.has('not'))) /
    (probesForFull + 2)
  )
}

export function ratingFit(notes: PrincipleNotes): number {
  const justification = notes.cell?.justification ?? ''
  if (!filled(justification)) return 0
  return share([citesEvidence(justification, notes.items), LEVEL.test(justification)])
}

/** A number, or four words in a row that the evidence holds too. */
function citesEvidence(justification: string, items: readonly EvidenceItem[]): boolean {
  if (/\p{Nd}/u.test(justification.replace(/\b(?:L|from |of )[1-8]\b/g, ''))) return true
  const evidence = new Set(items.flatMap((item) => runsOfWords(itemText(item))))
  return runsOfWords(justification).some((run) => evidence.has(run))
}

function runsOfWords(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(wordsOfCitation - 1).map((_, at) => words.slice(at, at + wordsOfCitation).join(' '))
}

export function framing(notes: PrincipleNotes): number {
  return notes.items.length === 0 ? 0 : share([!has(notes, ['L22']), !has(notes, ['L23'])])
}
