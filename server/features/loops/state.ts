// Changes the status of a loop, always through its state table.
import { AppError, refuse } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import { loopNext, type LoopEvent, type LoopInput } from '#shared/domain/loop/loop-state.ts'
import * as repository from './repository.ts'
import type { Loop } from './repository.ts'
import * as rounds from './round-repository.ts'

/** Applies one event of the state table. Throws, with the reason, if the transition isn't allowed. */
export async function moveLoop(
  tx: Db,
  move: { loopId: string; event: LoopEvent; input: LoopInput; now: number },
): Promise<Loop['status']> {
  const loop = await repository.lock(tx, move.loopId)
  if (loop === null) throw new AppError('NOT_FOUND', 'This loop doesn’t exist.')
  const next = loopNext(loop.status, move.event, move.input)
  if (!next.ok) throw refuse(next.rejection)
  if (next.value !== loop.status) await repository.updateLoop(tx, loop.id, { status: next.value, statusAt: move.now })
  if (move.event === 'no_bar_raiser_found') await repository.updateLoop(tx, loop.id, { practiceOnly: true })
  return next.value
}

const overForGood = new Set<Loop['status']>(['CANCELLED', 'EXPIRED'])
/** Nothing in this loop can start anymore. */
export const isOverForGood = ({ status }: Loop): boolean => overForGood.has(status)

/** Call it after a round ended or a seat was closed: without rounds left, the notes are due. */
export async function settleRounds(tx: Db, loopId: string, now: number): Promise<void> {
  const loop = await repository.lock(tx, loopId)
  if (loop === null || loop.status !== 'IN_PROGRESS') return
  const seats = await repository.listSeats(tx, loopId)
  const bySeat = new Map((await rounds.listNewest(tx, [loopId])).map((round) => [round.seatId, round]))
  if (seats.some((seat) => seat.lostAt === null && bySeat.get(seat.id)?.status !== 'ENDED')) return
  const roundsEnded = [...bySeat.values()].filter((round) => round.status === 'ENDED').length
  await moveLoop(tx, { loopId, event: 'last_session_terminal', input: { roundsToCome: 0, roundsEnded }, now })
}
