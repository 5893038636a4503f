// Time-based transitions: a loop that nobody joined expires; a loop without a bar raiser becomes practice only and releases its
// report automatically; a place in the queue is lost with its connection.
import { durations } from '#shared/contracts/limits.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { fillByLink, lookAt, startLoop } from '../moves/loops.ts'
import { submit, writeWhole } from '../moves/notes.ts'
import { signUp } from '../moves/people.ts'
import { holdRound, hour } from '../moves/rounds.ts'
import type { Scenario } from '../play.ts'

export const practice: Scenario = async (play) => {
  const [mara, dana, ola] = [await signUp(play, 'mara'), await signUp(play, 'dana'), await signUp(play, 'ola')]
  for (const person of [mara, dana]) await person.open('people')
  const unstaffed = await startLoop(ola, { roleTitle: 'PM, nobody came' })
  // Only one loop falls due at a time, because the job does not promise an order.
  await play.wait(3 * hour)
  const loop = await startLoop(mara, { roleTitle: 'Senior PM, insights' })
  const roundId = await fillByLink(mara, loop, { n: 1, person: dana })
  await holdRound(play, roundId, { candidate: mara, interviewer: dana })
  await submit(dana, (await writeWhole(dana, roundId, { vote: 'NI', ratings: { CO: 2, OW: 3 } })).id)

  const line = await ola.open('people')
  await ola.call(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId: unstaffed.id } })
  await line.drop()
  await play.wait(durations.ticketDropGraceMs / 2)
  await play.job('queue-sweep')
  await ola.call(queueRoutes.queueStatus)
  await line.reopen()
  await play.job('queue-presence')
  await line.drop()
  await play.wait(durations.ticketDropGraceMs)
  await play.job('queue-sweep')
  await ola.call(queueRoutes.queueStatus)
  await mara.call(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId: loop.id } })
  await play.wait(durations.ticketLifeMs)
  await play.job('queue-sweep')
  await mara.call(queueRoutes.queueStatus)

  await play.wait(durations.seatOpenMs - 5 * hour)
  await play.job('loops-due')
  await play.wait(3 * hour)
  await play.job('loops-due')
  await ola.call(loopRoutes.getLoop, { params: { loopId: unstaffed.id } })
  await play.wait(3 * hour)
  await play.job('loops-due')
  for (const person of [mara, dana]) await lookAt(person, { loopId: loop.id, roundIds: [roundId] })
  await play.job('packages-due')
  for (const person of [mara, dana]) await lookAt(person, { loopId: loop.id })
  const room = await dana.open('rooms')
  await room.refused('debrief:join', { loopId: loop.id, device: 'dana-laptop' })
  await play.job('practice-reports')
  await mara.call(reportRoutes.putSelfRating, {
    params: { loopId: loop.id },
    body: { ratings: { CO: 3, OW: 3, IS: 3, DD: 3 } },
  })
  for (const person of [mara, dana]) await lookAt(person, { loopId: loop.id })
}
