// Two clocks of a round, both from the server's instants: how long it has run (pauses excluded, for note stamps)
// and how long the phase still has (RM-16, I-27). Neither is ever negative.
import type { RoomState } from '#shared/contracts/room-state.ts'

/** Time since the round went live without its pauses; stands still once it is over. */
export function sessionTimeMs(state: RoomState, now: number): number {
  return state.ranMs + (state.runningSince === null ? 0 : Math.max(0, now - state.runningSince))
}

/** What is left of the running phase, or of the paused one. */
export function phaseLeftMs(state: RoomState, now: number): number {
  if (state.remainingMs !== null) return state.remainingMs
  return state.phaseEndsAt === null ? 0 : Math.max(0, state.phaseEndsAt - now)
}
