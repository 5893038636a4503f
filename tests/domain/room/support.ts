import { expect } from 'vitest'
import type { RoomActor, RoomCommand, RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import { decideRoom, settleRoom } from '#shared/domain/room/decide-room.ts'
import { newRoom, type NewRoom } from '#shared/domain/room/new-room.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'

export const second = 1_000
export const minute = 60 * second
/** T of the rounds under test. */
export const T = 1_800_000_000_000

export const room = (over: Partial<NewRoom> = {}): RoomState =>
  newRoom({ roundType: 'BEH', minutes: 45, startsAt: T, now: T - 60 * minute, ...over })

export interface Step {
  command: RoomCommand
  actor: RoomActor
  now: number
}
export const step = (actor: RoomActor, now: number, command: RoomCommand): Step => ({ actor, now, command })
export const come = (side: 'candidate' | 'interviewer', now: number): Step =>
  step('server', now, { type: 'presenceChanged', side, state: 'present', device: `${side}-1` })
export const drop = (side: 'candidate' | 'interviewer', now: number): Step =>
  step('server', now, { type: 'presenceChanged', side, state: 'away', device: null })

export const fold = (state: RoomState, events: readonly RoomEvent[]): RoomState => events.reduce(reduceRoom, state)

/** Runs steps that must all be allowed. */
export function play(state: RoomState, steps: readonly Step[]): RoomState {
  return steps.reduce((current, { command, actor, now }) => {
    const decided = decideRoom(current, command, { actor, now })
    expect(decided, `${actor} ${command.type}`).toMatchObject({ ok: true })
    return decided.ok ? fold(current, decided.value) : current
  }, state)
}

export const settle = (state: RoomState, now: number): RoomState => fold(state, settleRoom(state, now))

/** Both in, both agreed, live at `now`. */
export const live = (over: Partial<NewRoom> = {}, now = T): RoomState =>
  play(room(over), [
    come('candidate', now),
    come('interviewer', now),
    step('candidate', now, { type: 'consent', given: true }),
    step('candidate', now, { type: 'setReady', ready: true }),
    step('interviewer', now, { type: 'consent', given: true }),
    step('interviewer', now, { type: 'setReady', ready: true }),
  ])
export const wrapped = (now: number): RoomState => play(live(), [step('interviewer', now, { type: 'wrapUp' })])
