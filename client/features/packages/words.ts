// Words that the package's sections share: people and seats, ratings, follow-up questions, times.
import { counted, roundWords, sentenceCase } from '#client/ui/labels.ts'
import { thePack } from '#client/lib/pack.ts'
import { firstName } from '#shared/lib/person-name.ts'
import type { PackageContent, PackageSeat } from '#shared/contracts/package-content.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import type { Provenance, Rating } from '#shared/contracts/vocabulary.ts'

const ratings = [1, 2, 3, 4, 5] as const

export function ratingName(rating: Rating): string {
  const known = ratings.find((value) => value === rating)
  return known === undefined ? '' : thePack().rubrics.ratings[known].name
}

export const provenanceWords: Record<Provenance, string> = {
  observed: 'observed',
  inferred: 'inferred',
  told: 'heard from someone else',
}

type People = Pick<PackageView, 'people'>
const openSeat = 'Open seat'
const nameAt = ({ people }: People, seatId: string): string | undefined =>
  people.find((person) => person.seatId === seatId)?.name

export const personName = (pack: People, seatId: string): string => nameAt(pack, seatId) ?? openSeat
export function personFirstName(pack: People, seatId: string): string {
  const name = nameAt(pack, seatId)
  return name === undefined ? openSeat : firstName(name)
}

/** What a seat is about: its role in the decision, else the subject of its round. */
export function seatSubject({
  barRaiser,
  hiringManager,
  round,
}: Pick<PackageSeat, 'barRaiser' | 'hiringManager' | 'round'>): string {
  if (barRaiser) return sentenceCase(roundWords.BRR)
  return hiringManager ? 'Hiring manager' : sentenceCase(roundWords[round])
}

/** "Five rounds held, one note set late". */
export function heldLine({ header }: PackageContent): string {
  const states = header.seats.map((seat) => seat.notes)
  const noteSets = (n: number, state: string) => (n === 0 ? [] : [`${counted(n, 'note set', 'note sets')} ${state}`])
  const late = noteSets(states.filter((state) => state === 'late').length, 'late')
  const waived = noteSets(states.filter((state) => state === 'waived').length, 'left out')
  const missing = noteSets(states.filter((state) => state === 'missing').length, 'missing')
  return sentenceCase(
    [`${counted(header.roundsHeld, 'round', 'rounds')} held`, ...late, ...waived, ...missing].join(', '),
  )
}

export function lateWords(hours: number): string {
  if (hours <= 0) return 'on time'
  return hours < 1 ? 'less than 1 h late' : `${String(Math.round(hours))} h late`
}

export const checksum = (hash: string, length: number): string => `checksum ${hash.slice(0, length)}`
