// Plays one round: matches two people in the live queue, goes live, saves notes, wraps up early and submits.
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { queueEvents, queueRoutes, type QueueStatus } from '#shared/contracts/queue.ts'
import { roomEvents, roomRequests } from '#shared/contracts/rooms.ts'
import { roomsNamespace } from '#shared/contracts/socket.ts'
import { submit, writeNotes, type Opinion } from './notes.ts'
import type { Person } from './person.ts'
import { openWire, type Wire } from './socket.ts'

type RoomCommand = z.input<(typeof roomRequests)['room:command']['payload']>['command']
export interface Meeting {
  url: string
  loopId: string
  candidate: Person
  interviewer: Person
  barRaiser: boolean
  opinion: Opinion
}

export async function playRound(meeting: Meeting): Promise<void> {
  const roundId = await meet(meeting)
  const wires = await Promise.all([
    enterRoom(meeting, meeting.candidate, roundId),
    enterRoom(meeting, meeting.interviewer, roundId),
  ])
  const [candidate, interviewer] = wires
  const command = (wire: Wire, value: RoomCommand) =>
    wire.request('room:command', roomRequests['room:command'], { roundId, command: value })
  const event = (type: string) =>
    interviewer.next('room:event', roomEvents['room:event'], (event) => event.event.type === type)

  const live = event('wentLive')
  await command(candidate, { type: 'consent', given: true })
  await command(interviewer, { type: 'consent', given: true })
  await live
  const notes = await meeting.interviewer.browser.call(noteRoutes.myNotes, { params: { roundId } })
  await writeNotes(meeting.interviewer, notes, meeting.opinion)
  await command(interviewer, { type: 'nextPhase' })
  await command(interviewer, { type: 'wrapUp' })
  const ended = event('ended')
  await command(interviewer, { type: 'end' })
  await ended
  for (const wire of wires) wire.close()
  await submit(meeting.interviewer, notes.id)
}

async function enterRoom({ url }: Meeting, person: Person, roundId: string): Promise<Wire> {
  const wire = await openWire(url, roomsNamespace, person.browser)
  await wire.request('room:join', roomRequests['room:join'], { roundId, device: randomUUID() })
  return wire
}

/** Both join the queue and confirm their match. */
async function meet({ loopId, candidate, interviewer, barRaiser }: Meeting): Promise<string> {
  await interviewer.browser.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser } })
  await candidate.browser.call(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId } })
  const [mine] = await Promise.all([confirmed(candidate), confirmed(interviewer)])
  return mine
}

async function confirmed(person: Person): Promise<string> {
  for (;;) {
    const changed = person.own.next('queue:changed', queueEvents['queue:changed'])
    changed.catch(() => undefined) // nobody awaits an abandoned wait, and it may time out
    const status = await person.browser.call(queueRoutes.queueStatus)
    if (status.state === 'matched') return status.roundId
    if (status.state === 'idle') throw new Error(`${person.name} is no longer in the queue`)
    if (status.state === 'offered' && !status.iConfirmed) await confirm(person, status)
    else await changed
  }
}

async function confirm(person: Person, { offerId }: Extract<QueueStatus, { state: 'offered' }>): Promise<void> {
  await person.browser.call(queueRoutes.confirmOffer, { params: { offerId } })
}
