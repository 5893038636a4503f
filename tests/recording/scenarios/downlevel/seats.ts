// Four seats filled by link: by a guest, by a bar raiser who accepts the duties, and one of them twice.
import { seatRoutes } from '#shared/contracts/loops.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import { fillByLink, linkFor, lookAt, startLoop } from '../../moves/loops.ts'
import { profileOf } from '../../moves/people.ts'
import { hour } from '../../moves/rounds.ts'
import type { Play } from '../../play.ts'
import type { Cast, Held } from './cast.ts'

export async function fillTheSeats(play: Play, cast: Cast): Promise<Held> {
  const { mara, dana, adaeze, kenji, sofia, ola, gil, nobody } = cast
  const loop = await startLoop(mara, { templateId: 'seed-pm-4', roleTitle: 'Senior PM, search' })
  const token = await linkFor(mara, loop, 2)
  await nobody.call(seatRoutes.readInvite, { params: { token } })
  await gil.call(seatRoutes.readInvite, { params: { token } })
  for (const person of [gil, mara])
    await person.refused(seatRoutes.acceptInvite, { params: { token }, body: { acceptDuties: true } })
  await adaeze.refused(seatRoutes.acceptInvite, { params: { token }, body: { acceptDuties: false } })
  const { roundId } = await adaeze.call(seatRoutes.acceptInvite, { params: { token }, body: { acceptDuties: true } })
  await adaeze.call(seatRoutes.acceptInvite, { params: { token }, body: { acceptDuties: true } })
  await ola.refused(seatRoutes.acceptInvite, { params: { token }, body: { acceptDuties: true } })
  await ola.refused(seatRoutes.createInvite, { params: { loopId: loop.id, seatId: loop.seats[0]?.id ?? '' } })
  await gil.call(peopleRoutes.saveProfile, { body: { ...profileOf('rui'), name: 'Gil' } })
  const rounds = {
    dana: await fillByLink(mara, loop, { n: 1, person: dana }),
    adaeze: roundId,
    gil: await fillByLink(mara, loop, { n: 3, person: gil }),
  }
  const given = await fillByLink(mara, loop, { n: 4, person: sofia })
  await sofia.call(roomRoutes.setRoundTime, { params: { roundId: given }, body: { startsAt: play.now() + 30 * hour } })
  await lookAt(mara, { loopId: loop.id, roundIds: [given] })
  await sofia.call(seatRoutes.leaveSeat, { params: { loopId: loop.id } })
  const unused = await linkFor(mara, loop, 4)
  const held = { loop, rounds: { ...rounds, kenji: await fillByLink(mara, loop, { n: 4, person: kenji }) } }
  await sofia.refused(seatRoutes.acceptInvite, { params: { token: unused }, body: { acceptDuties: true } })
  for (const person of [mara, dana, gil, sofia])
    await lookAt(person, { loopId: loop.id, roundIds: [held.rounds.dana, held.rounds.gil] })
  return held
}
