// How much of each mark one principle's notes reach, 0 to 1, read from the fields alone (RB-10 to RB-16).
// Nothing here judges whether the writing is right: it counts what a reader who was not there would need.
import { ALT, TRADE } from '#shared/domain/package/lexicon.ts'
import type { EvidenceItem, Finding, NoteCell, Probe } from '#shared/contracts/notes.ts'

/** One author's notes on one principle. */
export interface PrincipleNotes {
  items: readonly EvidenceItem[]
  cell: NoteCell | null
  findings: readonly Finding[]
}

const NUMBER = /\d+(?:[.,:]\d+)*|\b(?:halved|doubled|tripled)\b/gi
const ARTEFACT = new RegExp(String.raw`\b(memo|dashboard|logs?|transcripts?|spreadsheet|tickets?|prototype|survey|runbook|contract|`
  + String.raw`forms?|scripts?|document|roadmap|receipts?|backlog|specification|pilot)\b`, 'gi')
const WE = /\b(?:we|us|our)\b/i
const LEVEL = /\blevel\b|\bL[4-8]\b|\bsenior\b|\bscope\b|\binfluence\b|\bhorizon\b|\bambigu\w{1,8}\b|\bheld back from \d|\bshort of \d/i

const filled = (text: string): boolean => text.trim() !== ''
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? []
const distinct = (found: Iterable<string>): number => new Set(found).size
const share = (parts: readonly boolean[]): number => parts.filter(Boolean).length / parts.length

function itemText(item: EvidenceItem): string {
  return [
    item.situation, item.task, item.action, item.why, item.result,
    ...item.quotes.map((quote) => quote.text), ...item.probes.map((probe) => probe.answer),
  ].join('\n')
}

const answered = (notes: PrincipleNotes): Probe[] =>
  notes.items.flatMap((item) => item.probes).filter((probe) => filled(probe.text) && filled(probe.answer))

const has = (notes: PrincipleNotes, rules: readonly string[]): boolean => notes.findings.some((finding) => rules.includes(finding.rule))

export function specificity(notes: PrincipleNotes): number {
  const text = [...notes.items.map(itemText), notes.cell?.justification ?? ''].join('\n').toLowerCase()
  const named = distinct(text.match(NUMBER) ?? []) + distinct(text.match(ARTEFACT) ?? [])
  return Math.min(1, named / 3)
}

export function attribution(notes: PrincipleNotes): number {
  const actions = notes.items.map((item) => item.action).filter(filled)
  if (actions.length === 0) return 0
  const resolved = answered(notes).some((probe) => probe.kind === 'who')
  return share([!has(notes, ['L01', 'L03']), resolved || !actions.some((action) => WE.test(action))])
}

export function verbatim(notes: PrincipleNotes): number {
  const long = notes.items.flatMap((item) => item.quotes).filter((quote) => wordsOf(quote.text).length >= 8)
  return Math.min(1, long.length / 2)
}

export function reasonCaptured(notes: PrincipleNotes): number {
  const texts = notes.items.flatMap((item) => [item.action, item.why, ...item.probes.map((probe) => probe.answer)])
  return share([
    notes.items.some((item) => filled(item.why)),
    texts.some((text) => ALT.test(text)) || answered(notes).some((probe) => probe.kind === 'not'),
    texts.some((text) => TRADE.test(text)) || notes.items.some((item) => item.tension !== null && filled(item.tension.givenUp)),
  ])
}

export function probing(notes: PrincipleNotes): number {
  const probes = answered(notes)
  const kinds = new Set(probes.map((probe) => probe.kind))
  return (Math.min(3, probes.length) + Number(kinds.has('why')) + Number(kinds.has('cf') || kinds.has('not'))) / 5
}

export function ratingFit(notes: PrincipleNotes): number {
  const justification = notes.cell?.justification ?? ''
  if (!filled(justification)) return 0
  return share([citesEvidence(justification, notes.items), LEVEL.test(justification)])
}

/** A number, or four words in a row that the evidence holds too. */
function citesEvidence(justification: string, items: readonly EvidenceItem[]): boolean {
  if (/\d/.test(justification.replace(/\b(?:L|from |of )[1-8]\b/g, ''))) return true
  const evidence = new Set(items.flatMap((item) => runsOfFour(itemText(item))))
  return runsOfFour(justification).some((run) => evidence.has(run))
}

function runsOfFour(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '))
}

export function framing(notes: PrincipleNotes): number {
  return notes.items.length === 0 ? 0 : share([!has(notes, ['L22']), !has(notes, ['L23'])])
}
