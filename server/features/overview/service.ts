// Loops as their members see them, composed from what each feature knows.
import type { PersonActor } from '#server/lib/actor.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { LoopStage, Stages } from '#server/feature.ts'
import * as loopService from '#server/features/loops/service.ts'
import type { LoopContext } from '#server/features/loops/service.ts'
import * as loops from '#server/features/loops/system.ts'
import * as people from '#server/features/people/system.ts'
import type { LoopView } from '#shared/contracts/loops.ts'
import { presentLoop } from './presenter.ts'

export async function loopView(
  deps: Deps,
  actor: PersonActor,
  { loopId, stages }: { loopId: string; stages: readonly Stages[] },
): Promise<LoopView> {
  const context = await loopService.requireLoop(deps.db, actor, { loopId, access: 'member' })
  return firstOf(await viewsOf(deps, [context], stages))
}

/** Newest first; demo copies are left out. */
export async function listLoopViews(
  deps: Deps,
  actor: PersonActor,
  { stages }: { stages: readonly Stages[] },
): Promise<LoopView[]> {
  return viewsOf(deps, await loopService.listOwnLoops(deps.db, actor), stages)
}

async function viewsOf(
  { db, principlePack }: Deps,
  contexts: readonly LoopContext[],
  stages: readonly Stages[],
): Promise<LoopView[]> {
  if (contexts.length === 0) return []
  const ids = contexts.map(({ loop }) => loop.id)
  const names = await people.displayNames(db, contexts.flatMap(loops.personIdsOf))
  const rounds = Map.groupBy(await loops.listRounds(db, ids), (round) => round.loopId)
  const stageOf = await gather(db, ids, stages)
  return contexts.map((context) =>
    presentLoop({
      context,
      names,
      rounds: rounds.get(context.loop.id) ?? [],
      stage: stageOf(context.loop.id),
      principlePack,
    }),
  )
}

async function gather(
  db: Db,
  loopIds: readonly string[],
  stages: readonly Stages[],
): Promise<(loopId: string) => LoopStage> {
  const told: ReadonlyMap<string, LoopStage>[] = []
  for (const tell of stages) told.push(await tell(db, loopIds))
  return (loopId) => {
    const parts = told.flatMap((stages) => stages.get(loopId) ?? [])
    return { ...(Object.assign({}, ...parts) as LoopStage), notices: parts.flatMap((part) => part.notices ?? []) }
  }
}

function firstOf(views: readonly LoopView[]): LoopView {
  const [view] = views
  if (view === undefined) throw new Error('a loop that was found has no view')
  return view
}
