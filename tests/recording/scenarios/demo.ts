// A visitor opens the demo, views it as every seat, and cannot change anything. A day later the copy is deleted.
import { demoLoopRoutes } from '#shared/contracts/demo-loop.ts'
import { demoRoutes } from '#shared/contracts/demo.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { lookAt } from '../moves/loops.ts'
import { signUp } from '../moves/people.ts'
import { hour } from '../moves/rounds.ts'
import type { Scenario } from '../play.ts'

export const demo: Scenario = async (play) => {
  const ola = await signUp(play, 'ola')
  const visitor = play.actor('visitor')
  await visitor.call(demoRoutes.demoExcerpt)
  const { loopId } = await visitor.call(demoRoutes.startDemo)
  await visitor.call(peopleRoutes.me)
  await visitor.call(demoRoutes.startDemo)
  const { viewpoints } = await visitor.call(demoLoopRoutes.getDemo, { params: { loopId } })
  await ola.refused(demoLoopRoutes.getDemo, { params: { loopId } })
  await lookAt(ola, { loopId })
  await lookAt(visitor, { loopId })
  for (const { personId, key, roundId } of viewpoints) {
    const looking = visitor.with({ 'x-mockloop-view-as': personId }, `visitor as ${key}`)
    await lookAt(looking, { loopId, roundIds: roundId === null ? [] : [roundId] })
    await looking.look(demoLoopRoutes.getDemoDebrief, { params: { loopId } })
  }
  const raiser = viewpoints.find((view) => view.part === 'Bar raiser')?.personId ?? ''
  const room = await visitor.open('rooms', { viewAs: raiser })
  await room.ask('debrief:join', { loopId, device: 'visitor-laptop' })
  await room.refused('debrief:command', { loopId, command: { type: 'open' } })
  await room.close()
  await visitor.refused(loopRoutes.cancelLoop, { params: { loopId } })
  const candidateId = viewpoints.find((view) => view.key === 'candidate')?.personId ?? ''
  const candidate = visitor.with({ 'x-mockloop-view-as': candidateId }, 'visitor as candidate')
  await candidate.refused(reportRoutes.answerReport, { params: { loopId }, body: { text: 'This is mine.' } })
  await visitor.call(demoLoopRoutes.getSealedReading, { params: { loopId } })
  await ola.refused(demoLoopRoutes.getSealedReading, { params: { loopId } })
  const vote = { target: 'NI', fallback: 'I', line: null } as const
  await visitor.call(demoLoopRoutes.voteInDemo, { params: { loopId }, body: vote })
  await visitor.refused(demoLoopRoutes.voteInDemo, { params: { loopId }, body: vote })
  const again = await visitor.call(demoLoopRoutes.restartDemo, { params: { loopId } })
  await visitor.refused(demoLoopRoutes.getSealedReading, { params: { loopId } })
  await visitor.call(loopRoutes.listLoops)
  await play.wait(12 * hour)
  await play.job('demo-tidy')
  await visitor.call(demoLoopRoutes.getDemo, { params: again })
  // An account stays when its copy is deleted.
  await ola.call(demoRoutes.startDemo)
  await play.wait(13 * hour)
  await play.job('demo-tidy')
  await visitor.refused(demoLoopRoutes.getDemo, { params: again })
}
