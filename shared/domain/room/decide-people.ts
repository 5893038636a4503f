// What the two people, and the server on their behalf, may do in a round that the table lets through (RM-6 … RM-14, RM-18, RM-19, I-26).
import type { RoomCommand, RoomCommandType, RoomEvent, RoomSide, RoomState } from '#shared/contracts/room-state.ts'
import type { Result } from '#shared/lib/result.ts'
import { ok, reject } from '#shared/lib/result.ts'
import { enterPhase, thenReturn, thenStart } from './decide-clock.ts'
import { missingSides, type Deadline } from './deadlines.ts'
import { roomPolicy } from './policy.ts'
import { phaseLeftMs } from './session-time.ts'

export type PlainCommandType = Exclude<RoomCommandType, Deadline['type']>
export type CommandMap = { [K in PlainCommandType]: Extract<RoomCommand, { type: K }> }
export interface Request {
  side: RoomSide
  now: number
}
type Decide<K extends PlainCommandType> = (
  state: RoomState,
  command: CommandMap[K],
  request: Request,
) => Result<RoomEvent[]>

const one = (event: RoomEvent): Result<RoomEvent[]> => ok([event])
const inThePast = (): Result<RoomEvent[]> => reject('INVALID_INPUT', 'Choose a time that is still to come.', 'startsAt')
const wrapIndex = (state: RoomState) => state.plan.length - 1

const pause: Decide<'pause'> = (state, _, { side, now }) => {
  const left = roomPolicy.pauseTotalMs - state.pauseUsedMs
  if (state.pauses >= roomPolicy.pauses)
    return reject('CONFLICT', `This round has had its ${roomPolicy.pauses} pauses.`)
  if (left <= 0) return reject('CONFLICT', 'The five minutes of pause are used up.')
  return one({ type: 'paused', at: now, cause: side, endsAt: now + left, remainingMs: phaseLeftMs(state, now) })
}

const resume: Decide<'resume'> = (state, _, { now }) => {
  if (state.pause?.cause === 'connection' && missingSides(state).length > 0) {
    return reject('CONFLICT', 'The other side is not back yet. The round goes on by itself when they are.')
  }
  return one({ type: 'resumed', at: now, phaseEndsAt: now + phaseLeftMs(state, now) })
}

const presenceChanged: Decide<'presenceChanged'> = (state, { side, state: presence, device }, { now }) => {
  const known = state.presence[side]
  if (known.state === presence && known.mediaDevice === device) return ok([])
  if (known.state === 'absent' && presence === 'away') return ok([])
  if (known.state === presence) return device === null ? ok([]) : one({ type: 'mediaTaken', at: now, side, device })
  const events: RoomEvent[] = [{ type: 'presenceChanged', at: now, side, state: presence, device }]
  return ok(thenReturn(state, thenStart(state, events, now), now))
}

const takeMedia: Decide<'takeMedia'> = (state, { device }, { side, now }) => {
  const known = state.presence[side]
  if (known.state !== 'present') return reject('CONFLICT', 'Join the call first.')
  return known.mediaDevice === device ? ok([]) : one({ type: 'mediaTaken', at: now, side, device })
}

const setReady: Decide<'setReady'> = (state, { ready }, { side, now }) => {
  if (state.ready[side] === ready) return ok([])
  if (ready && !state.consent[side]) return reject('CONFLICT', 'Agree to the conduct rules first, then start.')
  return ok(thenStart(state, [{ type: 'readySet', at: now, side, ready }], now))
}

const showTwist: Decide<'showTwist'> = (state, { text }, { now }) => {
  if (state.plan[state.phaseIndex]?.phase !== 'TWIST')
    return reject('CONFLICT', 'The twist belongs to its own phase: go on to it first.')
  return state.twist === null
    ? one({ type: 'twistShown', at: now, text })
    : reject('CONFLICT', 'The twist has been shown.')
}

const reschedule: Decide<'reschedule'> = (state, { startsAt }, { now }) => {
  if (state.attempt === 2) return reject('CONFLICT', 'A round is rescheduled once. The seat is offered again instead.')
  if (state.endReason === 'known')
    return reject('CONFLICT', 'These two know each other. The seat is offered to someone else.')
  return startsAt < now ? inThePast() : one({ type: 'rescheduled', at: now, startsAt })
}

export const handlers: { [K in PlainCommandType]: Decide<K> } = {
  consent: (state, { given }, { side, now }) =>
    state.consent[side] === given ? ok([]) : ok(thenStart(state, [{ type: 'consented', at: now, side, given }], now)),
  setReady,
  setScepticism: (_, { scepticism }, { now }) => one({ type: 'scepticismSet', at: now, scepticism }),
  pause,
  resume,
  nextPhase: (state, _, { now }) => one(enterPhase(state, state.phaseIndex + 1, { at: now, early: true })),
  wrapUp: (state, _, { now }) => one(enterPhase(state, wrapIndex(state), { at: now, early: true })),
  end: (_state, _, { now }) => one({ type: 'ended', at: now, reason: 'interviewer' }),
  stopKnown: (_state, _, { now }) => one({ type: 'aborted', at: now, reason: 'known' }),
  timeCheck: (_state, _, { side, now }) => one({ type: 'timeChecked', at: now, side }),
  anotherQuestion: (state, _, { now }) =>
    state.extraQuestionAt === null
      ? one({ type: 'anotherQuestionAsked', at: now })
      : reject('CONFLICT', 'You have asked for another question once; that is all a round has room for.'),
  countIdea: (_state, _, { now }) => one({ type: 'ideaCounted', at: now }),
  pickOne: (state, _, { now }) =>
    state.pickOne === null
      ? one({ type: 'pickOneAsked', at: now })
      : reject('CONFLICT', 'You have asked for one choice already.'),
  showPrompt: (_, { text }, { now }) => one({ type: 'promptShown', at: now, text }),
  showTwist,
  openDocument: (state, { open }, { side, now }) =>
    state.document[side] === open ? ok([]) : one({ type: 'documentOpened', at: now, side, open }),
  takeMedia,
  presenceChanged,
  setTime: (_, { startsAt }, { now }) => (startsAt < now ? inThePast() : one({ type: 'timeSet', at: now, startsAt })),
  reschedule,
}
