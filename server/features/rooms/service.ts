// Rounds: created when planned, and given a time.
import { AppError } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { DomainEvent } from '#server/events.ts'
import * as loops from '#server/features/loops/system.ts'
import { newRoom } from '#shared/domain/room/new-room.ts'
import { requireRound } from './access.ts'
import { roundPart } from './consequences.ts'
import { liveRounds } from './live.ts'

export { requireRound } from './access.ts'

/** Every planned round has a room; its lobby opens before the start. */
export async function whenRoundPlanned(
  tx: Db,
  _deps: Deps,
  { roundId, roundType, minutes, startsAt, at }: Extract<DomainEvent, { type: 'roundPlanned' }>,
): Promise<void> {
  const state = newRoom({ roundType, minutes, startsAt, now: at })
  await liveRounds.create(tx, { columns: { roundId }, state, now: at })
  await loops.updateRound(tx, roundId, roundPart(state))
}

export async function setTime(
  deps: Deps,
  actor: PersonActor,
  input: { roundId: string; startsAt: number },
): Promise<void> {
  const { round } = await requireRound(deps.db, actor, input.roundId)
  if (input.startsAt < deps.clock.now())
    throw new AppError('INVALID_INPUT', 'Choose a time in the future.', { path: 'startsAt' })
  const type = ['ABORTED', 'NO_SHOW_CAND', 'NO_SHOW_INT'].includes(round.status)
    ? ('reschedule' as const)
    : ('setTime' as const)
  const command = { type, startsAt: input.startsAt }
  await liveRounds.apply(deps, { target: round.id, party: 'server', actorId: actor.userId, command })
  await loops.announceLoop(deps, round.loopId)
}
