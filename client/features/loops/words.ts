import { monthDay, wallClock, weekday } from '#client/ui/local-time.ts'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import type { Principle, RoundStatus } from '#shared/contracts/vocabulary.ts'
import { thePack } from '#client/lib/pack.ts'
import { firstName } from '#shared/lib/person-name.ts'

export const isCore = (loop: LoopView, code: Principle): boolean => thePack().coreSets[loop.role].includes(code)

const day = 86_400_000
const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0)

/** "today", "tomorrow", "Fri" within a week, "Jun 2" beyond. */
export function dayWord(at: number, now: number): string {
  const days = Math.round((midnight(at) - midnight(now)) / day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return Math.abs(days) < 7 ? weekday(at) : monthDay(at)
}

/** What is happening in one seat of a loop, for its row. */
export function seatWhen(seat: SeatView, now: number): string {
  if (seat.lost) return 'lost'
  if (seat.person === null) return seat.barRaiser ? 'bar raiser' : ''
  if (seat.startsAt !== null && seat.startsAt > now && (seat.roundStatus === 'PLANNED' || seat.roundStatus === 'LOBBY'))
    return timeWords(seat.startsAt, now)
  return seat.roundStatus === 'ENDED' ? endedWords(seat, now) : statusWords[seat.roundStatus ?? 'PLANNED']
}

const statusWords: Record<Exclude<RoundStatus, 'ENDED'>, string> = {
  PLANNED: 'planned',
  LOBBY: 'lobby open',
  LIVE: 'live now',
  PAUSED: 'live now',
  WRAP: 'live now',
  ABORTED: 'ended early',
  NO_SHOW_CAND: 'missed',
  NO_SHOW_INT: 'missed',
}

function endedWords(seat: SeatView, now: number): string {
  if (seat.notes === 'in') return 'notes in'
  if (seat.notes === 'writing') return 'notes due'
  return seat.endedAt === null ? 'done' : `done ${dayWord(seat.endedAt, now)}`
}

const timeWords = (at: number, now: number) => `${dayWord(at, now)} ${wallClock(at)}`

/** A deadline as a row's lead: today and tomorrow are named. */
export const dueWords = (at: number, now: number): { day: string; time: string } => {
  const word = at < now ? 'Late since' : dayWord(at, now)
  return {
    day: word === 'today' && new Date(at).getHours() >= 18 ? 'Tonight' : word.charAt(0).toUpperCase() + word.slice(1),
    time: wallClock(at),
  }
}

export function myPart(loop: LoopView): string {
  if (loop.roles.includes('candidate')) return 'You are the candidate.'
  const seat = loop.seats.find((seat) => seat.mine)
  if (seat === undefined) return ''
  return `You interview in round ${String(seat.roundNumber)}${seat.barRaiser ? ', as the bar raiser' : ''}${seat.hiringManager ? ', as the hiring manager' : ''}.`
}

export const levels = (loop: LoopView): string =>
  `L${String(loop.targetLevel)}${loop.fallbackLevel === null ? '' : `, fallback L${String(loop.fallbackLevel)}`}`

/** Whose loop it is and what for, in one line. */
export const subject = (loop: LoopView): string =>
  `${loop.roles.includes('candidate') ? loop.roleTitle : `${firstName(loop.candidate.name)}, ${loop.roleTitle}`}, ${levels(loop)}.`

const minute = 60_000

/** "12 min", "3 h"; null if it is more than 12 hours away. */
function soon(ms: number): string | null {
  if (ms > 12 * 60 * minute) return null
  return ms < 90 * minute ? `${String(Math.ceil(ms / minute))} min` : `${String(Math.round(ms / (60 * minute)))} h`
}

const nameOr = ({ person }: LoopView['seats'][number], other: string): string =>
  person === null ? other : firstName(person.name)

/** The next step; a round that starts soon counts down. */
export function nextTitle(loop: LoopView, now: number): string {
  const seat = loop.seats.find((seat) => seat.roundId !== null && loop.next?.href === `/rounds/${seat.roundId}`)
  if (seat?.startsAt == null || seat.startsAt <= now) return loop.next?.text ?? loop.waitingFor
  const other = seat.mine ? firstName(loop.candidate.name) : nameOr(seat, 'your interviewer')
  const left = soon(seat.startsAt - now)
  return left === null
    ? `Your round with ${other} is ${timeWords(seat.startsAt, now)}.`
    : `Your round with ${other} starts in ${left}.`
}

/** An action that can't be undone: its button, what it does, and the two answers. */
export interface FinalActionWords {
  action: string
  effect: string
  confirm: string
  keep: string
}
export const cancelWords: FinalActionWords = {
  action: 'Cancel the loop',
  effect: 'The loop ends for everyone. You can’t undo this.',
  confirm: 'Cancel for everyone',
  keep: 'Keep the loop',
}
export const leaveWords: FinalActionWords = {
  action: 'Leave the panel',
  effect: 'Your seat opens for someone else.',
  confirm: 'Leave my seat',
  keep: 'Keep my seat',
}
