// Erases a person from loops. Their own loops stay as counts without words. Rounds they completed in other loops stay under
// their id. Seats whose round hasn't begun open again.
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { removeAuditReasons } from '#server/db/audit.ts'
import type { Db } from '#server/db/client.ts'
import { loops, seats } from '#server/db/schema/loops.ts'
import { rounds } from '#server/db/schema/rounds.ts'
import type { Deps } from '#server/deps.ts'
import { AppError } from '#server/lib/app-error.ts'
import { removedWords } from '#server/lib/erased.ts'
import { isOpenForSeats, isUnfinished } from '#shared/domain/loop/loop-state.ts'
import { listLoopsAsCandidate } from './holders.ts'
import * as repository from './repository.ts'
import * as roundRepository from './round-repository.ts'
import { withdrawRound } from './rounds.ts'
import { reopenSeat } from './seating.ts'
import { moveLoop } from './state.ts'

/** Locks all loops of this person until the transaction ends, in id order and before any other lock. */
export async function refuseRunningRound(tx: Db, personId: string): Promise<void> {
  await tx.select({ id: loops.id }).from(loops).where(repository.partIn(tx, personId)).orderBy(loops.id).for('update')
  if (await roundRepository.isInRunning(tx, personId))
    throw new AppError('CONFLICT', 'This person is in a live round. Wait until it ends.')
}

export async function eraseLoops(tx: Db, deps: Deps, personId: string): Promise<void> {
  await tx.delete(loops).where(eq(loops.demoOwnerId, personId))
  await eraseAsCandidate(tx, deps, personId)
  await giveSeatsBack(tx, deps, personId)
}

async function eraseAsCandidate(tx: Db, { clock }: Deps, personId: string): Promise<void> {
  const own = await listLoopsAsCandidate(tx, personId)
  if (own.length === 0) return
  const now = clock.now()
  for (const loopId of own) {
    const loop = await repository.find(tx, loopId)
    if (loop !== null && isUnfinished(loop.status))
      await moveLoop(tx, { loopId, event: 'candidate_erased', input: {}, now })
  }
  await tx
    .update(loops)
    .set({ roleTitle: removedWords, roleNeed: '', weakness: {}, weaknessAfter: null, assignment: null, erasedAt: now })
    .where(inArray(loops.id, own))
  // A round that never began is not history, and its lobby must not keep the interviewer waiting.
  await tx
    .delete(rounds)
    .where(and(inArray(rounds.loopId, own), isNull(rounds.liveAt), inArray(rounds.status, ['PLANNED', 'LOBBY'])))
  await removeAuditReasons(tx, { loopIds: own })
}

async function giveSeatsBack(tx: Db, deps: Deps, personId: string): Promise<void> {
  const held = await tx
    .select({ seatId: seats.id, loopId: seats.loopId })
    .from(seats)
    .where(and(eq(seats.interviewerId, personId), isNull(seats.frozenAt), isNull(seats.lostAt)))
  for (const { seatId, loopId } of held) {
    const loop = await repository.find(tx, loopId)
    if (loop === null || !(isOpenForSeats(loop.status) || loop.status === 'SCHEDULED')) continue
    await reopenSeat(tx, deps, { loop, seatId, now: deps.clock.now() })
    await withdrawRound(tx, seatId)
  }
}
