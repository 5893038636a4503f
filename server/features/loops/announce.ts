// Notifies the members of a loop that it changed. Changes that would reveal the panel's work don't reach the candidate (I-02).
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { personChannel } from '#server/realtime/channels.ts'
import { loopSocketEvents } from '#shared/contracts/loops.ts'
import * as repository from './repository.ts'

type Audience = 'everyone' | 'panel'

export async function membersOf(db: Db, loopId: string): Promise<string[]> {
  const loop = await repository.find(db, loopId)
  if (loop === null) return []
  const seats = await repository.listSeats(db, loopId)
  const panel = seats.flatMap((seat) => (seat.interviewerId === null ? [] : [seat.interviewerId]))
  return [...new Set([loop.candidateId, ...panel])]
}

/** Call it after the commit. */
export async function announceLoop(deps: Deps, loopId: string, audience: Audience = 'everyone'): Promise<void> {
  const loop = await repository.find(deps.db, loopId)
  if (loop === null) return
  const members = await membersOf(deps.db, loopId)
  const recipients = members.filter((userId) => audience === 'everyone' || userId !== loop.candidateId)
  deps.realtime.publish(
    { namespace: 'people', channels: recipients.map(personChannel) },
    { name: 'loop:changed', def: loopSocketEvents['loop:changed'], payload: { loopId } },
  )
}
