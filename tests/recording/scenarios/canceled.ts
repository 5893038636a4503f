// A loop that is canceled in the middle. Before: a round held by a guest who came by link and then signs in to an existing account,
// and a round stopped because the two know each other. After: everything is refused.
import { authRoutes } from '#shared/contracts/auth.ts'
import { loopRoutes, seatRoutes, type LoopView } from '#shared/contracts/loops.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import type { Actor } from '../actor.ts'
import { fillByLink, linkFor, lookAt, seatIdOf, startLoop } from '../moves/loops.ts'
import { openPen, submit, wholeSet } from '../moves/notes.ts'
import { emailOf, password, profileOf, signUp } from '../moves/people.ts'
import { enterRoom, goLive, hour, minute, part } from '../moves/rounds.ts'
import type { Play, Scenario } from '../play.ts'

interface Cast {
  mara: Actor
  rui: Actor
  sofia: Actor
  adaeze: Actor
  gil: Actor
}

export const canceled: Scenario = async (play) => {
  const cast = {
    mara: await signUp(play, 'mara'),
    rui: await signUp(play, 'rui'),
    sofia: await signUp(play, 'sofia'),
    adaeze: await signUp(play, 'adaeze'),
    gil: play.actor('gil'),
  }
  await cast.gil.call(authRoutes.guest, { body: { name: 'Gil' } })
  for (const person of Object.values(cast)) await person.open('people')
  const loop = await startLoop(cast.mara, { roleTitle: 'Senior PM, lending' })
  const held = await heldByAGuest(play, cast, loop)
  await turnsOutToHaveAnAccount(cast, { loop, roundId: held })
  const stopped = await stoppedByTwoWhoKnowEachOther(play, cast, loop)
  await callsItOff(play, cast, { loop, roundIds: [held, stopped] })
}

async function heldByAGuest(play: Play, { mara, gil }: Cast, loop: LoopView): Promise<string> {
  const roundId = await fillByLink(mara, loop, { n: 1, person: gil })
  const pair = await goLive(roundId, { candidate: mara, interviewer: gil })
  await gil.refused(authRoutes.signIn, { body: { email: 'rui@example.org', password } })
  await play.wait(12 * minute)
  await play.job('rooms-due')
  await part(pair)
  const pen = await openPen(gil, roundId, 'notes')
  await pen.save(wholeSet(pen.set.principles, { vote: 'I' }))
  await pen.connection.close()
  await submit(gil, pen.set.id)
  await lookAt(mara, { loopId: loop.id, roundIds: [roundId] })
  return roundId
}

/** Everything the guest has moves to the account; the guest's connections are closed. */
async function turnsOutToHaveAnAccount(
  { mara, rui, gil }: Cast,
  { loop, roundId }: { loop: LoopView; roundId: string },
): Promise<void> {
  await gil.call(authRoutes.signIn, { body: { email: emailOf(rui), password } })
  await gil.call(peopleRoutes.me)
  await lookAt(rui, { loopId: loop.id, roundIds: [roundId] })
  await mara.call(loopRoutes.getLoop, { params: { loopId: loop.id } })
}

async function stoppedByTwoWhoKnowEachOther(play: Play, { mara, sofia }: Cast, loop: LoopView): Promise<string> {
  const roundId = await fillByLink(mara, loop, { n: 2, person: sofia })
  const [candidate, interviewer] = [await enterRoom(mara, roundId), await enterRoom(sofia, roundId)]
  await candidate.refused({ type: 'stopKnown' })
  await interviewer.tell({ type: 'stopKnown' })
  await sofia.refused(roomRoutes.setRoundTime, { params: { roundId }, body: { startsAt: play.now() + hour } })
  await candidate.connection.close()
  await interviewer.connection.close()
  await play.job('loops-due')
  await sofia.refused(seatRoutes.readInvite, { params: { token: 'a-link-that-nobody-ever-made-for-anybody' } })
  return roundId
}

interface Held {
  loop: LoopView
  roundIds: string[]
}

async function callsItOff(play: Play, { mara, rui, sofia, adaeze }: Cast, { loop, roundIds }: Held): Promise<void> {
  const params = { loopId: loop.id }
  const token = await linkFor(mara, loop, 2)
  await mara.call(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId: loop.id } })
  await rui.refused(loopRoutes.cancelLoop, { params })
  await sofia.refused(loopRoutes.cancelLoop, { params })
  await mara.call(loopRoutes.cancelLoop, { params })
  await mara.refused(loopRoutes.cancelLoop, { params })
  await adaeze.refused(seatRoutes.readInvite, { params: { token } })
  await adaeze.refused(seatRoutes.acceptInvite, { params: { token }, body: { acceptDuties: true } })
  await mara.refused(seatRoutes.createInvite, { params: { loopId: loop.id, seatId: seatIdOf(loop, 2) } })
  await rui.refused(seatRoutes.leaveSeat, { params })
  await mara.call(queueRoutes.queueStatus)
  await adaeze.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: true } })
  await play.job('queue-sweep')
  await mara.call(queueRoutes.queueStatus)
  await adaeze.call(queueRoutes.leaveQueue)
  await mara.refused(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId: loop.id } })
  await rui.call(noteRoutes.myNotes, { params: { roundId: roundIds[0] ?? '' } })
  for (const person of [mara, rui, sofia]) await lookAt(person, { loopId: loop.id, roundIds })
  for (const person of [mara, rui]) await person.call(loopRoutes.listLoops)
  await rui.call(peopleRoutes.saveProfile, {
    body: { ...profileOf('rui'), groups: ['Checkout', 'Post-purchase'], name: 'Rui Tavares' },
  })
}
