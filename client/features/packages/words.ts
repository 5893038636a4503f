import type { PackageContent } from '#shared/contracts/package-content.ts'
import { thePack } from '#client/lib/pack.ts'
import { counted, sentenceCase } from '#client/ui/labels.ts'
import type { Provenance, Rating } from '#shared/contracts/vocabulary.ts'

const scale = [1, 2, 3, 4, 5] as const

export function ratingName(rating: Rating): string {
  const known = scale.find((step) => step === rating)
  return known === undefined ? '' : thePack().rubrics.ratings[known].name
}
export const provenanceWords: Record<Provenance, string> = {
  observed: 'observed',
  inferred: 'inferred',
  told: 'told by somebody else',
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
