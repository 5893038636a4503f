// A round from the lobby to its first question, event by event, and what a server that is `count` events in would answer.
import type { RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import { newRoom } from '#shared/domain/room/new-room.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'

export const T = 1_800_000_000_000
const start = newRoom({ roundType: 'PDX', minutes: 45, startsAt: T, now: T })

export const events: readonly RoomEvent[] = [
  { type: 'presenceChanged', at: T, side: 'candidate', state: 'present', device: 'a' },
  { type: 'presenceChanged', at: T + 1, side: 'interviewer', state: 'present', device: 'b' },
  { type: 'consented', at: T + 2, side: 'candidate', given: true },
  { type: 'consented', at: T + 3, side: 'interviewer', given: true },
  { type: 'wentLive', at: T + 3, phaseEndsAt: T + 120_003 },
  { type: 'withheld', at: T + 4 },
  { type: 'timeChecked', at: T + 5, side: 'candidate' },
  { type: 'phaseStarted', at: T + 6, phaseIndex: 1, phaseEndsAt: T + 180_006 },
  { type: 'timeChecked', at: T + 7, side: 'interviewer' },
  { type: 'ideaCounted', at: T + 8 },
  { type: 'ideaCounted', at: T + 9 },
  { type: 'timeChecked', at: T + 10, side: 'candidate' },
]
export const numbered = events.map((event, index) => ({ seq: index + 1, event }))

export const stateAfter = (count: number): RoomState => events.slice(0, count).reduce(reduceRoom, start)
export const snapshotAt = (seq: number) => ({ state: stateAfter(seq), seq, serverNow: T })
export const caughtUpAt = (since: number, seq: number) => ({
  caughtUp: true as const,
  since,
  seq,
  serverNow: T,
  events: numbered.slice(since, seq),
})
