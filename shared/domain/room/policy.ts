// The numbers of a live round, each with its unit and its rule. Those that both ends agree on stand in the contracts.
import { durations, pausesPerRound } from '#shared/contracts/limits.ts'

const minute = 60_000

export const roomPolicy = {
  /** Milliseconds before T at which the lobby opens (RM-3). */
  lobbyLeadMs: 10 * minute,
  /** Milliseconds after T: a missing side is pinged, and then missed (RM-3). */
  pingAfterMs: 5 * minute,
  noShowAfterMs: 10 * minute,
  /** Whole minutes; a shorter round would have none for its questions (RM-2). */
  shortestMinutes: 10,
  /** Pauses of one round, and the milliseconds they take together (RM-7). */
  pauses: pausesPerRound,
  pauseTotalMs: durations.pauseTotalMs,
  /** Milliseconds a lost connection may last before the clock stops, and then before the round ends early (RM-8, RM-9). */
  dropGraceMs: durations.roomDropGraceMs,
  abortAfterMs: durations.autoPauseAbortMs,
  /** Milliseconds a wrap-up may run over (RM-10). */
  wrapOverrunMs: durations.wrapOverrunMs,
  /** 1 normal probes, 2 tests every "we", 3 argues the other side; what nobody chose is this (RM-19). */
  scepticism: 2,
} as const
