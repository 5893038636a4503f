import type { PersonActor } from '#server/lib/actor.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { LoopView } from '#shared/contracts/loops.ts'
import { requireLoop, type LoopContext } from './access.ts'
import { presentLoop } from './presenter.ts'
import * as repository from './repository.ts'

/** A loop as its viewer may see it, read through the caller's own connection or transaction. */
export async function loopView(db: Db, { principlePack }: Pick<Deps, 'principlePack'>, context: LoopContext): Promise<LoopView> {
  const { loop, seats } = context
  const people = [loop.candidateId, ...seats.flatMap((seat) => (seat.interviewerId === null ? [] : [seat.interviewerId]))]
  return presentLoop({
    context,
    names: await repository.namesOf(db, people),
    rounds: await repository.listRounds(db, loop.id),
    noteSets: await repository.listNoteSets(db, loop.id),
    later: await repository.laterStages(db, loop.id),
    principlePack,
  })
}

export async function listLoopViews(deps: Deps, actor: PersonActor): Promise<LoopView[]> {
  const views: LoopView[] = []
  for (const loopId of await repository.listIdsOf(deps.db, actor.userId)) {
    views.push(await loopView(deps.db, deps, await requireLoop(deps.db, actor, { loopId, access: 'member' })))
  }
  return views
}
