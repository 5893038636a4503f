// Making the debrief of a frozen package: the vote of each sealed set becomes that person's first ballot (I-15).
import { AppError, refuse } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import type { LoopContext } from '#server/features/loops/service.ts'
import * as packageService from '#server/features/packages/service.ts'
import type { Hat } from '#shared/contracts/debrief-state.ts'
import { openDebrief } from '#shared/domain/debrief/open-debrief.ts'
import * as repository from './repository.ts'

export async function openFor(tx: Db, deps: Deps, context: LoopContext): Promise<void> {
  const { loop } = context
  await loopService.lockLoop(tx, loop.id)
  if ((await repository.findByLoop(tx, loop.id)) !== null) return
  const pack = await packageService.findNewest(tx, loop.id)
  if (pack === null) throw new AppError('ILLEGAL_TRANSITION', 'The debrief opens when every required note is in.')
  const view = await loopService.loopView(tx, deps, context)
  const seats = view.seats.flatMap((seat) => {
    if (seat.person === null || seat.roundStatus !== 'ENDED') return []
    const vote = pack.votes.find((one) => one.seatId === seat.id)
    const hat: Hat = seat.barRaiser ? 'barRaiser' : seat.hiringManager ? 'hiringManager' : 'interviewer'
    return [{
      personId: seat.person.id, seatId: seat.id, name: seat.person.name, hat,
      vote: vote?.vote == null ? null : { target: vote.vote, fallback: vote.fallbackVote, confidence: vote.voteConfidence },
    }]
  })
  const opened = openDebrief({
    targetLevel: loop.targetLevel, fallbackLevel: loop.fallbackLevel, practiceOnly: loop.practiceOnly, packageIntact: await packageService.isIntact(tx, pack), seats,
  })
  if (!opened.ok) throw opened.rejection.code === 'HASH_MISMATCH' ? refuse(opened.rejection, 'HASH_MISMATCH') : refuse(opened.rejection, 'NOT_ELIGIBLE')
  await repository.insert(tx, {
    id: deps.ids.next(), loopId: loop.id, packageId: pack.id, state: opened.value.public, private: opened.value.private, seq: 0, nextDeadlineAt: null, openedAt: deps.clock.now(),
  })
}

