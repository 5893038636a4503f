// Two rounds with pauses, lost connections and a second device, and notes written on two pages at once.
import { durations } from '#shared/contracts/limits.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import type { Actor } from '../../actor.ts'
import { openPen } from '../../moves/notes.ts'
import { enterRoom, goLive, minute, part, second } from '../../moves/rounds.ts'
import type { Play } from '../../play.ts'
import type { Cast } from './cast.ts'

export async function firstRound(play: Play, { mara, dana, adaeze, ola }: Cast, roundId: string): Promise<void> {
  const stranger = await ola.open('rooms')
  await stranger.refused('room:join', { roundId, device: 'ola-laptop' })
  await adaeze.refused(roomRoutes.getRound, { params: { roundId } })
  for (const person of [mara, dana]) await person.call(roomRoutes.getRound, { params: { roundId } })
  const pair = await goLive(roundId, { candidate: mara, interviewer: dana })
  await dana.call(roomRoutes.iceServers, { params: { roundId } })
  const signal = { description: { type: 'offer', sdp: 'v=0 a call' } } as const
  await pair.candidate.connection.ask('room:signal', { roundId, from: 'mara-laptop', to: 'dana-laptop', signal })
  await pair.candidate.refused({ type: 'nextPhase' })
  await play.wait(minute)
  await pair.interviewer.tell({ type: 'nextPhase' })
  await takesNotes(dana, roundId)
  await pair.candidate.tell({ type: 'pause' })
  await play.wait(30 * second)
  await pair.candidate.tell({ type: 'resume' })
  await pair.candidate.tell({ type: 'anotherQuestion' })
  await pair.candidate.refused({ type: 'anotherQuestion' })
  await pair.interviewer.tell({ type: 'timeCheck' })
  await pair.interviewer.connection.drop()
  await play.wait(40 * second)
  await pair.interviewer.connection.reopen()
  await pair.interviewer.join()
  const phone = await enterRoom(mara, roundId, 'phone')
  await pair.candidate.tell({ type: 'takeMedia', device: 'mara-laptop' })
  await phone.connection.close()
  await pair.interviewer.tell({ type: 'pause' })
  await play.wait(durations.pauseTotalMs)
  await play.job('rooms-due')
  await pair.interviewer.refused({ type: 'pause' })
  await play.wait(10 * minute)
  await play.job('rooms-due')
  await pair.candidate.connection.ask('room:snapshot', { roundId })
  await part(pair)
}

/** Saves from two pages of one author: a save based on an older revision is reported as a conflict. */
async function takesNotes(dana: Actor, roundId: string): Promise<void> {
  const [laptop, tablet] = [await openPen(dana, roundId, 'notes'), await openPen(dana, roundId, 'notes on a tablet')]
  const noteSetId = laptop.set.id
  await laptop.save({ 'set.strengths': 'Reads raw logs.' })
  await tablet.save({ 'set.strengths': 'Counts before she talks.' })
  await laptop.save({ 'set.strengths': 'Reads raw logs before proposing anything.' })
  await tablet.connection.ask('notes:save', { noteSetId, fields: [{ key: 'set.strengths', value: '', base: 2 }] })
  await tablet.connection.refused('notes:save', { noteSetId, fields: [{ key: 'set.nothing', value: 'x', base: 0 }] })
  await laptop.connection.close()
  await tablet.connection.close()
  await dana.call(noteRoutes.myNotes, { params: { roundId } })
}

export async function barRaiserRound(play: Play, { mara, adaeze }: Cast, roundId: string): Promise<void> {
  const candidate = await enterRoom(mara, roundId)
  await candidate.tell({ type: 'setScepticism', scepticism: 3 })
  const interviewer = await enterRoom(adaeze, roundId)
  await interviewer.tell({ type: 'consent', given: true })
  await interviewer.tell({ type: 'setReady', ready: true })
  await candidate.tell({ type: 'consent', given: true })
  await candidate.tell({ type: 'setReady', ready: true })
  await play.wait(3 * minute)
  await play.job('rooms-due')
  await candidate.connection.drop()
  await play.wait(durations.roomDropGraceMs)
  await play.job('rooms-due')
  await interviewer.refused({ type: 'resume' })
  await candidate.connection.reopen()
  await candidate.join()
  await play.wait(5 * minute)
  await part({ candidate, interviewer })
}
