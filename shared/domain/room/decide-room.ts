// The one way a round changes: a command is decided into events, or refused with a sentence and no change (RM-12, I-27).
// Whatever fell due before the command is settled first, so a slow clock never lets anyone act in a phase that is over (RM-13).
import type { RoomActor, RoomCommand, RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import type { Result } from '#shared/lib/result.ts'
import { ok, reject } from '#shared/lib/result.ts'
import { passGate } from './command-table.ts'
import { ticks } from './decide-clock.ts'
import { handlers, type Request, type CommandMap, type PlainCommandType } from './decide-people.ts'
import { deadlineOf } from './deadlines.ts'
import { reduceRoom } from './reduce-room.ts'

export interface RoomContext {
  actor: RoomActor
  now: number
}
type TickCommand = Extract<RoomCommand, { type: keyof typeof ticks }>

const isTick = (command: RoomCommand): command is TickCommand => command.type in ticks

const handle = <K extends PlainCommandType>(
  type: K,
  command: CommandMap[K],
  { state, asked }: { state: RoomState; asked: Request },
) => handlers[type](state, command, asked)

/** Everything that is due by `now`, in the order it fell due. A job calls this when it wakes. */
export function settleRoom(state: RoomState, now: number): RoomEvent[] {
  const events: RoomEvent[] = []
  let current = state
  for (let due = deadlineOf(current); due !== null && due.at <= now; due = deadlineOf(current)) {
    const happened = ticks[due.type](current, due.at)
    current = happened.reduce(reduceRoom, current)
    events.push(...happened)
  }
  return events
}

function decideTick(state: RoomState, command: TickCommand, { actor, now }: RoomContext): Result<RoomEvent[]> {
  const gate = passGate(state, command.type, actor)
  if (!gate.ok) return gate
  const due = deadlineOf(state, command.type)
  return due === null || due.at > now
    ? reject('CONFLICT', 'That is not due yet.')
    : ok(ticks[command.type](state, due.at))
}

/** `ok([])` means: allowed, and already so. */
export function decideRoom(state: RoomState, command: RoomCommand, context: RoomContext): Result<RoomEvent[]> {
  if (isTick(command)) return decideTick(state, command, context)
  const { actor, now } = context
  const settled = settleRoom(state, now)
  const current = settled.reduce(reduceRoom, state)
  const gate = passGate(current, command.type, actor)
  if (!gate.ok) return gate
  const asked: Request = { side: actor === 'interviewer' ? 'interviewer' : 'candidate', now }
  const decided = handle(command.type, command, { state: current, asked })
  return decided.ok ? ok([...settled, ...decided.value]) : decided
}
