import type { PersonActor } from '#server/lib/actor.ts'
import type { Db } from '#server/db/client.ts'
import type { LoopView } from '#shared/contracts/loops.ts'
import { requireLoop, type LoopContext } from './access.ts'
import { presentLoop } from './presenter.ts'
import * as repository from './repository.ts'

export async function loopView(db: Db, context: LoopContext): Promise<LoopView> {
  const { loop, seats } = context
  const people = [loop.candidateId, ...seats.flatMap((seat) => (seat.interviewerId === null ? [] : [seat.interviewerId]))]
  return presentLoop({
    context,
    names: await repository.namesOf(db, people),
    rounds: await repository.listRounds(db, loop.id),
    noteSets: await repository.listNoteSets(db, loop.id),
    later: await repository.laterStages(db, loop.id),
  })
}

export async function listLoopViews(db: Db, actor: PersonActor): Promise<LoopView[]> {
  const views: LoopView[] = []
  for (const loopId of await repository.listIdsOf(db, actor.userId)) {
    views.push(await loopView(db, await requireLoop(db, actor, { loopId, access: 'member' })))
  }
  return views
}
