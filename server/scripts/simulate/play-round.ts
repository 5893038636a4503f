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
export interface Pair {
  url: string
  candidate: Person
  interviewer: Person
}
export interface Meeting extends Pair {
  loopId: string
  barRaiser: boolean
  opinion: Opinion
}
interface LiveRound {
  wires: readonly Wire[]
  /** Sends a command of the interviewer. */
  command(value: RoomCommand): Promise<unknown>
  /** Resolves with the next event of this type. */
  event(type: string): Promise<unknown>
}

export async function playRound(meeting: Meeting): Promise<void> {
  const roundId = await meet(meeting)
  await submit(meeting.interviewer, await holdRound(meeting, { roundId, opinion: meeting.opinion }))
}

/** Plays a round to its end. Returns the id of its note set, which is complete but not submitted. */
export async function holdRound(
  pair: Pair,
  { roundId, opinion }: { roundId: string; opinion: Opinion },
): Promise<string> {
  const { wires, command, event } = await goLive(pair, roundId)
  const notes = await pair.interviewer.browser.call(noteRoutes.myNotes, { params: { roundId } })
  await writeNotes(pair.interviewer, notes, opinion)
  await command({ type: 'nextPhase' })
  await command({ type: 'wrapUp' })
  const ended = event('ended')
  await command({ type: 'end' })
  await ended
  for (const wire of wires) wire.close()
  return notes.id
}

/** Both people join and agree, which starts the round. */
export async function goLive(pair: Pair, roundId: string): Promise<LiveRound> {
  const wires = await enterRooms(pair, roundId)
  const [candidate, interviewer] = wires
  const event = (type: string) =>
    interviewer.next('room:event', roomEvents['room:event'], ({ event: { type: happened } }) => happened === type)
  const live = event('wentLive')
  await agreeAndStart(candidate, roundId)
  await agreeAndStart(interviewer, roundId)
  await live
  return { wires, event, command: (value) => send(interviewer, roundId, value) }
}

/** Agrees to the conduct rules and presses start. */
export async function agreeAndStart(wire: Wire, roundId: string): Promise<void> {
  await send(wire, roundId, { type: 'consent', given: true })
  await send(wire, roundId, { type: 'setReady', ready: true })
}

const send = (wire: Wire, roundId: string, command: RoomCommand): Promise<unknown> =>
  wire.request('room:command', roomRequests['room:command'], { roundId, command })

export const enterRooms = ({ url, candidate, interviewer }: Pair, roundId: string): Promise<[Wire, Wire]> =>
  Promise.all([enterRoom(url, candidate, roundId), enterRoom(url, interviewer, roundId)])

export async function enterRoom(url: string, person: Person, roundId: string): Promise<Wire> {
  const wire = await openWire(url, roomsNamespace, person.browser)
  await wire.request('room:join', roomRequests['room:join'], { roundId, device: randomUUID() })
  return wire
}

/** Both join the queue and confirm their match. */
async function meet({ loopId, candidate, interviewer, barRaiser }: Meeting): Promise<string> {
  await interviewer.browser.call(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser } })
  await candidate.browser.call(queueRoutes.joinQueue, { body: { kind: 'candidate', loopId } })
  const [mine] = await Promise.all([confirmMatch(candidate), confirmMatch(interviewer)])
  return mine
}

/** Waits in the queue for a match and confirms it. Returns the id of its round once both have confirmed. */
export async function confirmMatch(person: Person): Promise<string> {
  for (;;) {
    const changed = person.own.next('queue:changed', queueEvents['queue:changed'])
    changed.catch(() => undefined) // nobody awaits an abandoned wait, and it may time out
    const status = await person.browser.call(queueRoutes.queueStatus)
    if (status.state === 'matched') return status.roundId
    if (status.state === 'idle') throw new Error(`${person.name} is no longer in the queue`)
    if (status.state === 'proposed' && !status.iConfirmed) await confirm(person, status)
    else await changed
  }
}

async function confirm(person: Person, { proposalId }: Extract<QueueStatus, { state: 'proposed' }>): Promise<void> {
  await person.browser.call(queueRoutes.confirmProposal, { params: { proposalId } })
}
