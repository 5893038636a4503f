// A mini loop that finds its interviewers in the live queue and ends inclined at the target level. Includes a declined and an expired
// proposal, pauses, a lost connection, a second device, conflicting saves, a kept finding, an express debrief, an edited report.
import { loopRoutes, type LoopView } from '#shared/contracts/loops.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import { lookAt, startLoop } from '../moves/loops.ts'
import { signUp } from '../moves/people.ts'
import type { Scenario } from '../play.ts'
import type { Cast } from './inclined/cast.ts'
import { decides, opensTheDebrief, readsTheReport, votesAndWalks } from './inclined/debrief.ts'
import { handIn } from './inclined/notes.ts'
import { findsABarRaiser, meetsInTheQueue } from './inclined/queue.ts'
import { barRaiserRound, firstRound } from './inclined/rounds.ts'

export const inclined: Scenario = async (play) => {
  const mara = await signUp(play, 'mara')
  const dana = await signUp(play, 'dana')
  const adaeze = await signUp(play, 'adaeze')
  const ola = await signUp(play, 'ola')
  const cast = { mara, dana, adaeze, ola }
  for (const person of Object.values(cast)) await person.open('people')
  const loop = await startsALoop(cast)
  const first = await meetsInTheQueue(play, cast, loop)
  await firstRound(play, cast, first)
  const next = await findsABarRaiser(play, cast, loop)
  await barRaiserRound(play, cast, next)
  const roundIds = [first, next]
  await handIn(play, cast, { loop, roundIds })
  const table = await opensTheDebrief(cast, { loop, roundIds })
  await votesAndWalks(play, table, { loop, roundIds })
  await decides(play, table, loop)
  await readsTheReport(cast, { loop, roundIds })
  await startLoop(mara, { roleTitle: 'Senior PM, lending' })
  await mara.call(loopRoutes.listLoops)
}

async function startsALoop({ mara, ola }: Cast): Promise<LoopView> {
  const body = {
    templateId: 'mini-2',
    role: 'PM',
    roleTitle: 'Senior PM, payments',
    targetLevel: 5,
    fallbackLevel: 5,
  } as const
  await mara.refused(loopRoutes.createLoop, { body })
  const loop = await startLoop(mara)
  await lookAt(mara, { loopId: loop.id })
  await lookAt(ola, { loopId: loop.id })
  await ola.refused(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId: loop.id } })
  return loop
}
