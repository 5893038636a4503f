// What the server's clock and the connections do to a round: lobby, ping, no-show, phase ends, drops, aborts (RM-3 … RM-11).
import type { RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import type { Deadline } from './deadlines.ts'
import { missingSides, noShowAt } from './deadlines.ts'
import { sides } from './new-room.ts'
import { roomPolicy } from './policy.ts'
import { reduceRoom } from './reduce-room.ts'
import { phaseLeftMs } from './session-time.ts'

const minute = 60_000

/** LOBBY → LIVE once both are here, both agreed and both pressed start. */
export function thenStart(state: RoomState, events: RoomEvent[], at: number): RoomEvent[] {
  const after = events.reduce(reduceRoom, state)
  const ready = sides.every(
    (side) => after.presence[side].state === 'present' && after.consent[side] && after.ready[side],
  )
  if (after.status !== 'LOBBY' || !ready) return events
  return [...events, { type: 'wentLive', at, phaseEndsAt: at + (after.plan[0]?.minutes ?? 0) * minute }]
}

/** Returning from a lost connection ends the pause it caused: nobody has to press anything. */
export function thenReturn(state: RoomState, events: RoomEvent[], at: number): RoomEvent[] {
  const after = events.reduce(reduceRoom, state)
  const lost = after.pause?.cause === 'connection' && missingSides(after).length === 0
  return lost ? [...events, { type: 'resumed', at, phaseEndsAt: at + phaseLeftMs(after, at) }] : events
}

/** The next phase gets its planned minutes from `at`; the last one is the wrap-up. */
export function enterPhase(
  state: RoomState,
  phaseIndex: number,
  { at, early }: { at: number; early: boolean },
): RoomEvent {
  const last = state.plan.length - 1
  const index = Math.min(phaseIndex, last)
  const phaseEndsAt = at + (state.plan[index]?.minutes ?? 0) * minute
  return index === last
    ? { type: 'wrapStarted', at, phaseEndsAt, early }
    : { type: 'phaseStarted', at, phaseIndex: index, phaseEndsAt }
}

type Tick = (state: RoomState, at: number) => RoomEvent[]

/** A tick acts at the instant it fell due, not when a job got round to it. */
export const ticks: Readonly<Record<Deadline['type'], Tick>> = {
  startDue: (state, at) => thenStart(state, [{ type: 'lobbyOpened', at }], at),
  pingDue: (state, at) => [{ type: 'pinged', at, missing: missingSides(state) }],
  noShowDue: (state, at) => [
    { type: 'noShow', at, missing: missingSides(state).filter((side) => (noShowAt(state, side) ?? Infinity) <= at) },
  ],
  phaseDue: (state, at) => [enterPhase(state, state.phaseIndex + 1, { at, early: false })],
  graceOver: (state, at) => [
    {
      type: 'paused',
      at,
      cause: 'connection',
      endsAt: at + roomPolicy.abortAfterMs,
      remainingMs: phaseLeftMs(state, at),
    },
  ],
  pauseOver: (state, at) => [{ type: 'resumed', at, phaseEndsAt: at + phaseLeftMs(state, at) }],
  abortDue: (_, at) => [{ type: 'aborted', at, reason: 'connection' }],
  endDue: (_, at) => [{ type: 'ended', at, reason: 'clock' }],
}
