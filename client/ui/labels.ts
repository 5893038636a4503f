// Words for the vocabulary's codes, and small helpers for sentences. Every feature uses the same ones.
import type { Confidence, Principle, ProbeKind, RoleFamily, RoundType } from '#shared/contracts/vocabulary.ts'
import { principleName } from './principle-names.ts'

/** Inside a sentence: "Round 1, behavioral". */
export const roundWords: Readonly<Record<RoundType, string>> = {
  BEH: 'behavioral',
  BRR: 'bar raiser',
  PDX: 'product design',
  MET: 'metric and estimation',
  SYS: 'system design',
  COD: 'coding',
}

export const roleNames: Readonly<Record<RoleFamily, string>> = {
  PM: 'Product manager',
  TPM: 'Technical program manager',
  SDE: 'Software engineer',
}

const levelNames: Readonly<Record<number, string>> = {
  4: 'entry',
  5: 'mid-level',
  6: 'senior',
  7: 'principal',
  8: 'director',
}

/** A level to choose: "L6: senior". */
export const levelChoice = (level: number): { value: string; label: string } => ({
  value: String(level),
  label: `L${String(level)}: ${levelNames[level] ?? ''}`,
})

/** Said once where a person chooses a level. */
export const levelHelp = 'Levels as at Amazon. If you work elsewhere, choose the closest.'

/** The kinds of follow-up questions, as short as a chip. */
export const probeWords: Readonly<Record<ProbeKind, string>> = {
  why: 'why',
  cf: 'what if',
  not: 'left out',
  num: 'number',
  who: 'who',
  post: 'afterward',
}

export const confidenceWords: Readonly<Record<Confidence, string>> = { H: 'high', M: 'medium', L: 'low' }

/** What a person is in a loop's panel. */
export function seatRole({ barRaiser, hiringManager }: { barRaiser: boolean; hiringManager: boolean }): string {
  if (barRaiser) return 'Bar raiser'
  return hiringManager ? 'Hiring manager' : 'Interviewer'
}

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** "two rounds", "one pair": small counts as words. */
export const counted = (n: number, one: string, many: string): string =>
  `${small[n] ?? String(n)} ${n === 1 ? one : many}`

const spans: Readonly<Record<string, readonly [one: string, many: string]>> = {
  d: ['day', 'days'],
  w: ['week', 'weeks'],
  mo: ['month', 'months'],
  q: ['quarter', 'quarters'],
  y: ['year', 'years'],
}
const spanCode = /^(\d{1,4}) ?(d|w|mo|q|y)$/

/** "90d" as people say it, "90 days"; other words for a time span stay as written. */
export function spanWords(span: string): string {
  const [, n, unit = ''] = spanCode.exec(span.trim()) ?? []
  const [one, many] = spans[unit] ?? []
  return n === undefined || one === undefined || many === undefined ? span : `${n} ${n === '1' ? one : many}`
}

/** An issue names its principle by code and a time span as noted; a reader who is new here needs the words. */
export const issueText = (text: string, code: Principle | null): string => {
  const spelled = text.replace(/\(([^()]{2,8})\)/g, (_, span: string) => `(${spanWords(span)})`)
  return sentenceCase(code === null ? spelled : spelled.replace(new RegExp(`\\b${code}\\b`, 'g'), principleName(code)))
}
