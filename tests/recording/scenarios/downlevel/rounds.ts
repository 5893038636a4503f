// The four rounds: a no-show and an aborted round, both rescheduled; one that ends by the clock; one ordinary round.
import { durations } from '#shared/contracts/limits.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import { lookAt } from '../../moves/loops.ts'
import { openPen } from '../../moves/notes.ts'
import { enterRoom, goLive, hour, minute, part } from '../../moves/rounds.ts'
import type { Play } from '../../play.ts'
import type { Cast } from './cast.ts'

/** The candidate doesn't join; the rescheduled round is held. */
export async function missedRound(play: Play, { mara, dana, kenji }: Cast, roundId: string): Promise<void> {
  const params = { roundId }
  await kenji.refused(roomRoutes.setRoundTime, { params, body: { startsAt: play.now() + hour } })
  await dana.refused(roomRoutes.setRoundTime, { params, body: { startsAt: play.now() - hour } })
  const startsAt = play.now() + hour
  await dana.call(roomRoutes.setRoundTime, { params, body: { startsAt } })
  await play.wait(startsAt - 9 * minute - play.now())
  await play.job('rooms-due')
  const waiting = await enterRoom(dana, roundId)
  for (const late of [6 * minute, 11 * minute]) {
    await play.wait(startsAt + late - play.now())
    await play.job('rooms-due')
  }
  await waiting.refused({ type: 'consent', given: true })
  await mara.call(roomRoutes.setRoundTime, { params, body: { startsAt: play.now() + 20 * minute } })
  await play.wait(12 * minute)
  await play.job('rooms-due')
  await waiting.connection.close()
  await play.wait(10 * minute)
  const pair = await goLive(roundId, { candidate: mara, interviewer: dana })
  await play.wait(25 * minute)
  await play.job('rooms-due')
  await part(pair)
}

/** The connection is lost for too long, so the round is aborted. Rescheduled, it keeps its notes. */
export async function brokenRound(play: Play, { mara, adaeze }: Cast, roundId: string): Promise<void> {
  const first = await goLive(roundId, { candidate: mara, interviewer: adaeze })
  const pen = await openPen(adaeze, roundId, 'notes')
  await pen.save({ 'set.strengths': 'Reads raw logs before proposing anything.' })
  await pen.connection.close()
  await play.wait(8 * minute)
  await first.candidate.connection.drop()
  for (const gone of [durations.roomDropGraceMs, durations.autoPauseAbortMs]) {
    await play.wait(gone)
    await play.job('rooms-due')
  }
  await first.interviewer.connection.close()
  await lookAt(mara, {
    loopId: (await adaeze.call(roomRoutes.getRound, { params: { roundId } })).loopId,
    roundIds: [roundId],
  })
  await adaeze.call(roomRoutes.setRoundTime, { params: { roundId }, body: { startsAt: play.now() + 30 * minute } })
  await play.wait(25 * minute)
  await play.job('rooms-due')
  await part(await goLive(roundId, { candidate: mara, interviewer: adaeze }))
  await adaeze.refused(roomRoutes.setRoundTime, { params: { roundId }, body: { startsAt: play.now() + hour } })
}

/** Ends by the clock; uses the commands that only a design round has. */
export async function designRound(play: Play, { mara, gil }: Cast, roundId: string): Promise<void> {
  const { candidate, interviewer } = await goLive(roundId, { candidate: mara, interviewer: gil })
  await interviewer.tell({ type: 'nextPhase' })
  await interviewer.tell({ type: 'showPrompt', text: 'Design a way to return a repaired appliance.' })
  for (let idea = 0; idea < 3; idea += 1) await interviewer.tell({ type: 'countIdea' })
  await candidate.refused({ type: 'countIdea' })
  await interviewer.tell({ type: 'pickOne' })
  await candidate.tell({ type: 'openDocument', open: true })
  await interviewer.tell({ type: 'openDocument', open: true })
  await interviewer.refused({ type: 'showTwist', text: 'Too early.' })
  for (const phase of [3, 6, 22].map((minutes) => minutes * minute)) {
    await play.wait(phase)
    await play.job('rooms-due')
  }
  await interviewer.tell({ type: 'showTwist', text: 'The carrier stops on Sundays.' })
  for (const phase of [7, 5, 3].map((minutes) => minutes * minute)) {
    await play.wait(phase)
    await play.job('rooms-due')
  }
  await candidate.connection.ask('room:snapshot', { roundId })
  await interviewer.connection.ask('room:snapshot', { roundId })
  await candidate.connection.close()
  await interviewer.connection.close()
}

export async function metricRound(play: Play, { mara, kenji }: Cast, roundId: string): Promise<void> {
  const pair = await goLive(roundId, { candidate: mara, interviewer: kenji })
  await pair.interviewer.tell({
    type: 'showPrompt',
    text: 'Deliveries fell by a tenth in one city. What do you look at first?',
  })
  const pen = await openPen(kenji, roundId, 'notes')
  await pen.save({ 'set.strengths': 'Asks for the denominator.', 'set.vote': 'I' })
  await pen.connection.close()
  await play.wait(20 * minute)
  await play.job('rooms-due')
  await part(pair)
}
