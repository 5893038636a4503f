// Creates the debrief of a frozen package. The vote in each sealed set becomes that person's first ballot (I-15).
import { AppError, refuse } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import type { LoopContext } from '#server/features/loops/service.ts'
import * as loops from '#server/features/loops/system.ts'
import * as packages from '#server/features/packages/system.ts'
import { roleOf, openDebrief } from '#shared/domain/debrief/open-debrief.ts'
import type { Debrief } from '#shared/domain/debrief/types.ts'
import type { DebriefRow } from './repository.ts'

export async function openFor(
  tx: Db,
  deps: Deps,
  { context }: { context: LoopContext },
): Promise<{ columns: Pick<DebriefRow, 'id' | 'loopId' | 'packageId' | 'openedAt'>; state: Debrief }> {
  const { loop } = context
  const pack = await packages.findNewest(tx, loop.id)
  if (pack === null)
    throw new AppError('ILLEGAL_TRANSITION', 'The debrief opens when all required notes are submitted.')
  const names = await loopService.loopNames(tx, context)
  const newest = await loops.listRounds(tx, [loop.id])
  const seats = context.seats.flatMap((seat) => {
    if (seat.interviewerId === null || loops.roundOf(seat, newest)?.status !== 'ENDED') return []
    const vote = pack.votes.find((sealed) => sealed.seatId === seat.id)
    return [
      {
        personId: seat.interviewerId,
        seatId: seat.id,
        name: names.bySeat.get(seat.id) ?? loops.leftName,
        role: roleOf(seat),
        vote:
          vote?.vote == null
            ? null
            : {
                target: vote.vote,
                fallback: vote.fallbackVote,
                confidence: vote.voteConfidence,
                reason: vote.reason ?? null,
              },
      },
    ]
  })
  const opened = openDebrief({
    targetLevel: loop.targetLevel,
    fallbackLevel: loop.fallbackLevel,
    practiceOnly: loop.practiceOnly,
    packageIntact: await packages.isIntact(tx, pack),
    seats,
  })
  if (!opened.ok)
    throw opened.rejection.code === 'HASH_MISMATCH'
      ? refuse(opened.rejection, 'HASH_MISMATCH')
      : refuse(opened.rejection, 'NOT_ELIGIBLE')
  return {
    columns: { id: deps.ids.next(), loopId: loop.id, packageId: pack.id, openedAt: deps.clock.now() },
    state: opened.value,
  }
}
