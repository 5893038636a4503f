// What the room's clock shows, computed from the server's times.
import { durations, pausesPerRound } from '#shared/contracts/limits.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import { phaseLeftMs } from '#shared/domain/room/session-time.ts'

const minute = 60_000

/** What is left of the phase. A page's clock may be a moment behind the server's, and no phase has more left than it is long. */
export function shownLeftMs(state: RoomState, now: number): number {
  const planned = state.plan[state.phaseIndex]
  return Math.min(phaseLeftMs(state, now), (planned?.minutes ?? 0) * minute)
}

/** What is left of the round: of this phase and of those to come. */
export function roundLeftMs(state: RoomState, now: number): number {
  const toCome = state.plan.slice(state.phaseIndex + 1).reduce((sum, phase) => sum + phase.minutes, 0)
  return shownLeftMs(state, now) + toCome * minute
}

/** How far a phase is, 0 to 1. */
export function phaseProgress(state: RoomState, index: number, now: number): number {
  const planned = state.plan[index]
  if (planned === undefined || index > state.phaseIndex) return 0
  return index < state.phaseIndex
    ? 1
    : Math.min(1, Math.max(0, 1 - phaseLeftMs(state, now) / (planned.minutes * minute)))
}

/** The wrap-up may run over its planned end a little; then the clock ends the round. */
export function overrunLeftMs(state: RoomState, now: number): number | null {
  if (state.status !== 'WRAP' || state.phaseEndsAt === null || now < state.phaseEndsAt) return null
  return Math.max(0, state.phaseEndsAt + durations.wrapOverrunMs - now)
}

export const pausesLeft = (state: RoomState): number =>
  state.pauseUsedMs >= durations.pauseTotalMs ? 0 : Math.max(0, pausesPerRound - state.pauses)

/** When the clock pauses after one side lost the connection. */
export const pausesByItselfAt = (awaySince: number): number => awaySince + durations.roomDropGraceMs
