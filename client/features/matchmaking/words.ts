import type { LoopView } from '#shared/contracts/loops.ts'
import type { QueueStatus } from '#shared/contracts/queue.ts'
import type { RoleFamily, RoundType } from '#shared/contracts/vocabulary.ts'

export const roleNames: Record<RoleFamily, string> = { PM: 'Product manager', TPM: 'Technical programme manager', SDE: 'Software engineer' }

export const roundNames: Record<RoundType, string> = {
  BEH: 'Behavioural', BRR: 'Bar raiser', PDX: 'Product design', MET: 'Metric and estimation', SYS: 'System design', COD: 'Coding',
}

export type Waiting = Extract<QueueStatus, { state: 'waiting' }>
export type Offered = Extract<QueueStatus, { state: 'offered' }>
export type SoughtSeat = Offered['seat']

export const levelOf = (level: number): string => `L${String(level)}`

/** "Round 1, behavioural, 30 minutes" */
export const seatWords = (seat: SoughtSeat): string => `Round ${String(seat.n)}, ${roundNames[seat.round].toLowerCase()}, ${String(seat.minutes)} minutes`

/** What the search is for, as one sentence. */
export function soughtFor({ kind, seat }: Waiting): string {
  if (kind === 'interviewer') return 'You are free now. A candidate who needs an interviewer appears here.'
  return seat === null ? 'Any open seat of your loop.' : `${seatWords(seat)}, for ${seat.roleTitle} at ${levelOf(seat.targetLevel)}.`
}

/** The seat a search in this loop would fill: the lowest open one. */
export const openSeatOf = (loop: LoopView) => loop.seats.find((seat) => seat.person === null && !seat.lost)

/** "Highly reliable, strong notes"; empty where there is nothing to say. */
export const bandWords = ({ reliability, quality }: Offered['other']['band']): string =>
  [...(reliability === null ? [] : [reliability === 'New' ? 'New here' : reliability]), ...(quality === null ? [] : [reliability === null ? quality : quality.toLowerCase()])].join(', ')

/** "Europe/London" to "London". */
export const placeOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
export const languageName = (code: string): string => languageNames.of(code) ?? code

const people = (n: number, one: string, many: string) => (n === 0 ? `no ${one}` : `${String(n)} ${n === 1 ? one : many}`)

/** Who else looks now, besides me. */
export const othersWords = ({ candidates, interviewers }: Waiting['others']): string =>
  (candidates + interviewers === 0 ? 'Nobody else at this moment.' : `${people(candidates, 'candidate', 'candidates')} and ${people(interviewers, 'interviewer', 'interviewers')}`)
