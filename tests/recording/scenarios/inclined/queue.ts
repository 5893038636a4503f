// Two searches in the live queue: one proposal is declined, one expires, one is confirmed; then a bar raiser is found, who says so during the search.
import { durations } from '#shared/contracts/limits.ts'
import { seatRoutes, type LoopView } from '#shared/contracts/loops.ts'
import { queueRoutes, type QueueStatus } from '#shared/contracts/queue.ts'
import type { Actor } from '../../actor.ts'
import { lookAt, seatIdOf } from '../../moves/loops.ts'
import { signUp } from '../../moves/people.ts'
import { second } from '../../moves/rounds.ts'
import type { Play } from '../../play.ts'
import type { Cast } from './cast.ts'

const proposalOf = (status: QueueStatus): string => {
  if (status.state !== 'proposed') throw new Error(`there is no proposal: ${JSON.stringify(status)}`)
  return status.proposalId
}
const roundOf = (status: QueueStatus): string => {
  if (status.state !== 'matched') throw new Error(`nobody was met: ${JSON.stringify(status)}`)
  return status.roundId
}
const place = (person: Actor) => person.call(queueRoutes.queueStatus)
const confirm = async (person: Actor) =>
  person.call(queueRoutes.confirmProposal, { params: { proposalId: proposalOf(await place(person)) } })

export async function meetsInTheQueue(play: Play, { mara, dana, ola }: Cast, loop: LoopView): Promise<string> {
  await mara.call(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId: loop.id } })
  await play.wait(40 * second)
  await place(mara)
  const rui = await signUp(play, 'rui')
  await rui.open('people')
  const proposed = await rui.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: false } })
  await ola.refused(queueRoutes.confirmProposal, { params: { proposalId: proposalOf(proposed) } })
  await place(mara)
  await rui.call(queueRoutes.declineProposal, { params: { proposalId: proposalOf(proposed) } })
  await place(mara)
  const kenji = await signUp(play, 'kenji')
  await kenji.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: false } })
  await confirm(mara)
  const late = proposalOf(await place(kenji))
  await play.wait(durations.proposalConfirmMs)
  await kenji.refused(queueRoutes.confirmProposal, { params: { proposalId: late } })
  await play.job('queue-sweep')
  await place(mara)
  await place(kenji)
  await dana.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: false } })
  await confirm(dana)
  await place(mara)
  const roundId = roundOf(await confirm(mara))
  await place(dana)
  return roundId
}

export async function findsABarRaiser(play: Play, { mara, dana, adaeze }: Cast, loop: LoopView): Promise<string> {
  await lookAt(mara, { loopId: loop.id })
  await mara.call(seatRoutes.createInvite, { params: { loopId: loop.id, seatId: seatIdOf(loop, 2) } })
  await mara.call(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId: loop.id } })
  await dana.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: true } })
  await dana.call(queueRoutes.leaveQueue)
  await play.wait(20 * second)
  await adaeze.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: false } })
  await place(mara)
  await adaeze.call(queueRoutes.setBarRaiserSeats, { body: { barRaiser: true } })
  await confirm(mara)
  return roundOf(await confirm(adaeze))
}
