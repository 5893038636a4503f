import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import type { RoundType } from '#shared/contracts/vocabulary.ts'

export const roundWords: Record<RoundType, string> = {
  BEH: 'Behavioural', BRR: 'Bar raiser', PDX: 'Product design', MET: 'Metric and estimation', SYS: 'System design', COD: 'Coding',
}

/** What one seat of a loop is doing, for whoever reads the row. */
export function seatWhen(seat: SeatView): string {
  if (seat.lost) return 'lost'
  if (seat.person === null) return seat.barRaiser ? 'bar raiser' : 'open seat'
  if (seat.roundStatus === 'ENDED') return seat.notes === 'in' ? 'notes in' : seat.notes === 'writing' ? 'notes due' : 'held'
  if (seat.roundStatus === 'LIVE' || seat.roundStatus === 'WRAP' || seat.roundStatus === 'PAUSED') return 'live now'
  if (seat.roundStatus === 'LOBBY') return 'lobby open'
  if (seat.roundStatus === 'ABORTED') return 'broke off'
  return 'planned'
}

export function myPart(loop: LoopView): string {
  if (loop.roles.includes('candidate')) return 'You are the candidate.'
  const seat = loop.seats.find((one) => one.mine)
  if (seat === undefined) return ''
  return `You hold round ${seat.n}${seat.barRaiser ? ', bar raiser' : ''}${seat.hiringManager ? ', hiring manager' : ''}.`
}

export const levels = (loop: LoopView): string => `L${loop.targetLevel}${loop.fallbackLevel === null ? '' : `, fallback L${loop.fallbackLevel}`}`
