// Starts a loop, fills its seats by link, and records everything one person can see of it.
import { loopRoutes, seatRoutes, type CreateLoop, type LoopView } from '#shared/contracts/loops.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { packageRoutes } from '#shared/contracts/packages.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { roomRoutes } from '#shared/contracts/rooms.ts'
import type { Actor } from '../actor.ts'

export const startLoop = (candidate: Actor, traits: Partial<CreateLoop> = {}): Promise<LoopView> =>
  candidate.call(loopRoutes.createLoop, {
    body: {
      templateId: 'mini-2',
      role: 'PM',
      roleTitle: 'Senior PM, payments',
      targetLevel: 5,
      fallbackLevel: 4,
      ...traits,
    },
  })

export function seatIdOf(loop: LoopView, n: number): string {
  const seat = loop.seats.find((seat) => seat.roundNumber === n)
  if (seat === undefined) throw new Error(`the loop has no seat ${String(n)}`)
  return seat.id
}

/** Creates a link and returns its token. */
export async function linkFor(candidate: Actor, loop: LoopView, n: number): Promise<string> {
  const { url } = await candidate.call(seatRoutes.createInvite, {
    params: { loopId: loop.id, seatId: seatIdOf(loop, n) },
  })
  return url.split('/').at(-1) ?? ''
}

export async function fillByLink(
  candidate: Actor,
  loop: LoopView,
  { n, person }: { n: number; person: Actor },
): Promise<string> {
  const token = await linkFor(candidate, loop, n)
  await person.call(seatRoutes.readInvite, { params: { token } })
  return (await person.call(seatRoutes.acceptInvite, { params: { token }, body: { acceptDuties: true } })).roundId
}

/** Requests everything about a loop, whether this person may see it or not. */
export async function lookAt(
  actor: Actor,
  { loopId, roundIds = [] }: { loopId: string; roundIds?: readonly string[] },
): Promise<void> {
  for (const route of [
    loopRoutes.getLoop,
    loopRoutes.getAssignment,
    noteRoutes.loopNotes,
    packageRoutes.getPackage,
    reportRoutes.getSelfRating,
    reportRoutes.getReport,
  ])
    await actor.look(route, { params: { loopId } })
  for (const roundId of roundIds) {
    for (const route of [roomRoutes.getRound, noteRoutes.myNotes]) await actor.look(route, { params: { roundId } })
  }
}
