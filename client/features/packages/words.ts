import type { PackageContent, PackageSeat } from '#shared/contracts/package-content.ts'
import { thePack } from '#client/lib/pack.ts'
import { principleName } from '#client/ui/principle-names.ts'
import type { Confidence, Principle, Provenance, Rating, RoundType } from '#shared/contracts/vocabulary.ts'

export const roundWords: Record<RoundType, string> = {
  BEH: 'behavioural',
  BRR: 'bar raiser',
  PDX: 'design',
  MET: 'metric and estimate',
  SYS: 'system design',
  COD: 'coding',
}
const scale = [1, 2, 3, 4, 5] as const

export function ratingName(rating: Rating): string {
  const known = scale.find((one) => one === rating)
  return known === undefined ? '' : thePack().rubrics.ratings[known].name
}
export const confidenceWords: Record<Confidence, string> = { H: 'high', M: 'medium', L: 'low' }
export const provenanceWords: Record<Provenance, string> = {
  observed: 'observed',
  inferred: 'inferred',
  told: 'told by somebody else',
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** "Two rounds", "one pair": small counts as words. */
export const counted = (n: number, one: string, many: string): string =>
  `${small[n] ?? String(n)} ${n === 1 ? one : many}`
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const firstName = (name: string): string => name.split(' ')[0] ?? name

export function hatOf(seat: PackageSeat): string {
  if (seat.barRaiser) return 'Bar raiser'
  return seat.hiringManager ? 'Hiring manager' : 'Interviewer'
}

/** "Five rounds held, one note set late". */
export function heldLine({ header }: PackageContent): string {
  const states = header.seats.map((seat) => seat.notes)
  const set = (n: number, what: string) => (n === 0 ? [] : [`${counted(n, 'note set', 'note sets')} ${what}`])
  const late = set(states.filter((state) => state === 'late').length, 'late')
  const waived = set(states.filter((state) => state === 'waived').length, 'waived')
  const missing = set(states.filter((state) => state === 'missing').length, 'missing')
  return sentenceCase(
    [`${counted(header.roundsHeld, 'round', 'rounds')} held`, ...late, ...waived, ...missing].join(', '),
  )
}

export function lateWords(hours: number): string {
  if (hours <= 0) return 'on time'
  return hours < 1 ? 'late by minutes' : `${String(Math.round(hours))} h late`
}

/** An issue names its principle by code; a reader who is new here needs the name. */
export function issueText(text: string, code: Principle | null): string {
  return sentenceCase(code === null ? text : text.replace(new RegExp(`\\b${code}\\b`, 'g'), principleName(code)))
}
