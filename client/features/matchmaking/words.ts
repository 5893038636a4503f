import { durationInWords } from '#client/ui/format-duration.ts'
import { roundWords } from '#client/ui/labels.ts'
import type { LoopView } from '#shared/contracts/loops.ts'
import type { QueueStatus } from '#shared/contracts/queue.ts'
import { durations } from '#shared/contracts/limits.ts'
import { apartSentence } from './apart-words.ts'

export type Waiting = Extract<QueueStatus, { state: 'waiting' }>
export type Proposed = Extract<QueueStatus, { state: 'proposed' }>
export type SoughtSeat = Proposed['seat']

export const levelOf = (level: number): string => `L${String(level)}`

/** "Round 1, behavioral, 30 minutes" */
export const seatWords = (seat: SoughtSeat): string =>
  `Round ${String(seat.roundNumber)}, ${roundWords[seat.roundType]}, ${String(seat.minutes)} minutes`

export const searchTitle = (kind: Waiting['kind']): string =>
  kind === 'candidate' ? 'Looking for an interviewer' : 'Looking for a candidate'

/** What the search is for, as one sentence. */
export function soughtFor({ kind, seat }: Pick<Waiting, 'kind' | 'seat'>): string {
  if (kind === 'interviewer') return 'When a candidate needs an interviewer, the match appears here.'
  return seat === null
    ? 'Any open seat of your loop.'
    : `${seatWords(seat)}, for ${seat.roleTitle} at ${levelOf(seat.targetLevel)}.`
}

/** The newest step of widening; null before the first. */
const widenedTo = ({ steps }: Pick<Waiting, 'steps'>, now: number): string | null =>
  steps.slice(1).findLast((step) => step.at <= now)?.text ?? null

/** Announces that a search began, widened, and ended and why; a match has its own announcement. */
export function searchAloud(status: QueueStatus | null, now: number): string {
  if (status?.state === 'waiting')
    return [`${searchTitle(status.kind)}.`, status.note, ...status.apart.map(apartSentence), widenedTo(status, now)]
      .filter((sentence) => sentence !== null)
      .join(' ')
  return status?.state === 'idle' ? (status.ended?.text ?? '') : ''
}

/** Whole seconds waited, never early: 0:59 turns to 1:00 when the minute is full. */
export const waitedMs = ({ since }: Waiting, now: number): number =>
  Math.max(0, Math.floor((now - since) / 1_000) * 1_000)

export const placeKept = `Your place is kept for ${String(durations.ticketDropGraceMs / 1_000)} seconds.`

/** A match as it is announced: who, how much time is left, and whether only my confirmation is missing. */
export const foundAloud = ({
  firstName,
  theyConfirmed,
  leftMs,
}: {
  firstName: string
  theyConfirmed: boolean
  leftMs: number
}): string =>
  `${theyConfirmed ? `${firstName} has confirmed.` : `Found: ${firstName} can start now.`} You have ${durationInWords(leftMs)} to confirm.`

/** The seat that a search in this loop would fill: the first open one. */
export const openSeatOf = (loop: LoopView) => loop.seats.find((seat) => seat.person === null && !seat.lost)

/** "Highly reliable, strong notes"; empty if there is nothing to say. */
export const bandWords = ({ reliability, quality }: Proposed['other']['band']): string =>
  [
    ...(reliability === null ? [] : [reliability === 'New' ? 'New here' : reliability]),
    ...(quality === null ? [] : [reliability === null ? quality : quality.toLowerCase()]),
  ].join(', ')

/** "Europe/London" to "London". */
export const placeOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
export const languageName = (code: string): string => languageNames.of(code) ?? code

const people = (n: number, one: string, many: string) =>
  n === 0 ? `no ${one}` : `${String(n)} ${n === 1 ? one : many}`

/** Who else is looking now, not counting me. */
export const othersWords = ({ candidates, interviewers }: Waiting['others']): string =>
  candidates + interviewers === 0
    ? 'No one else right now.'
    : `${people(candidates, 'candidate', 'candidates')} and ${people(interviewers, 'interviewer', 'interviewers')}`
