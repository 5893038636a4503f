// Plays a debrief: each person does at once what the server allows, until the report is released.
import { randomUUID } from 'node:crypto'
import { debriefSocketEvents, debriefRequests } from '#shared/contracts/debriefs.ts'
import type { DebriefState, PersonCommand } from '#shared/contracts/debrief-state.ts'
import { roomsNamespace } from '#shared/contracts/socket.ts'
import { commandFor } from './debrief-moves.ts'
import { Refused } from './http.ts'
import type { Opinion } from './notes.ts'
import type { Person } from './person.ts'
import { openWire, type Wire } from './socket.ts'

export interface Reader {
  person: Person
  opinion: Opinion
  barRaiser: boolean
}
interface Stage {
  url: string
  loopId: string
  readers: readonly Reader[]
  /** The step at which everyone stops; without one they go on until the report is released. */
  until?: DebriefState['step']
}

const waitMs = 20_000

export async function playDebrief(stage: Stage): Promise<void> {
  const wires = await Promise.all(stage.readers.map(({ person }) => joinDebrief(stage, person)))
  await Promise.all(stage.readers.map((reader, index) => takePart(stage, reader, wires[index])))
  for (const wire of wires) wire.close()
}

export async function joinDebrief({ url, loopId }: Pick<Stage, 'url' | 'loopId'>, person: Person): Promise<Wire> {
  const wire = await openWire(url, roomsNamespace, person.browser)
  await wire.request('debrief:join', debriefRequests['debrief:join'], { loopId, device: randomUUID() })
  return wire
}

async function takePart({ loopId, until }: Stage, reader: Reader, wire: Wire | undefined): Promise<void> {
  if (wire === undefined) return
  for (;;) {
    const changed = Promise.race([
      wire.next('debrief:event', debriefSocketEvents['debrief:event']),
      new Promise((resolve) => {
        setTimeout(resolve, waitMs)
      }),
    ])
    changed.catch(() => undefined) // nobody awaits an abandoned wait, and it may time out
    const snapshot = await wire.request('debrief:snapshot', debriefRequests['debrief:snapshot'], { loopId })
    if (snapshot.state.releasedAt !== null || snapshot.state.step === until) return
    const command = commandFor(snapshot, reader)
    if (command === null) await changed
    else await send(wire, loopId, command)
  }
}

/** The other person may have acted first; the next snapshot decides again. */
async function send(wire: Wire, loopId: string, command: PersonCommand): Promise<void> {
  try {
    await sendToDebrief(wire, loopId, command)
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.code !== 'ILLEGAL_TRANSITION') throw error
  }
}

export const sendToDebrief = (wire: Wire, loopId: string, command: PersonCommand): Promise<unknown> =>
  wire.request('debrief:command', debriefRequests['debrief:command'], { loopId, command })
