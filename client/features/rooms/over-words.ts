// What the end of a round says: what happened, and what comes next for this person.
import { durations } from '#shared/contracts/limits.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { roomPolicy } from '#shared/domain/room/policy.ts'
import { minutesOf } from './words.ts'

const dueHours = durations.noteDueMs / 3_600_000

export const overWords = {
  finish: 'Finish your notes',
  back: 'Back to the loop',
  rate: 'Rate yourself',
  newTime: 'New time, in your time zone',
  saveTime: 'Save the new time',
  closed: 'The room is closed.',
} as const

const isOver = 'The round is over'
const rescheduling = (attempt: RoomState['attempt']): string =>
  attempt === 1 ? 'You can reschedule once.' : 'This was the rescheduled round, so the seat is open again.'
const lobbyClosed = (attempt: RoomState['attempt']): string =>
  `The lobby closed ${String(minutesOf(roomPolicy.noShowAfterMs))} minutes after the start. ${rescheduling(attempt)}`

/** The heading and the sentence below it. */
export function outcomeWords(
  round: RoundView,
  { status, endReason, attempt }: RoomState,
): { title: string; lead: string } {
  const { name } = round.other
  const missedBy = status === 'NO_SHOW_CAND' ? 'candidate' : 'interviewer'
  if (status === 'ENDED')
    return {
      title: isOver,
      lead:
        round.side === 'interviewer'
          ? `Finish your notes while they’re fresh; they are due within ${String(dueHours)} hours. The panel judges the candidate from them.`
          : `${name} now writes notes, due within ${String(dueHours)} hours. When all rounds are done, the panel decides and your report appears here.`,
    }
  if (status === 'ABORTED')
    return endReason === 'known'
      ? {
          title: 'The round was stopped',
          lead: 'You know each other, so the round doesn’t count. It counts against no one.',
        }
      : {
          title: 'The round ended early',
          lead: `The connection was lost for over ${String(minutesOf(roomPolicy.abortAfterMs))} minutes. ${rescheduling(attempt)}`,
        }
  return { title: round.side === missedBy ? 'You didn’t join' : `${name} didn’t join`, lead: lobbyClosed(attempt) }
}
