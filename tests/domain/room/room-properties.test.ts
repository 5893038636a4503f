import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  roomEventSchema,
  roomStateSchema,
  type RoomActor,
  type RoomCommand,
  type RoomEvent,
  type RoomState,
} from '#shared/contracts/room-state.ts'
import type { RoundStatus } from '#shared/contracts/vocabulary.ts'
import { decideRoom, settleRoom } from '#shared/domain/room/decide-room.ts'
import { nextDeadline } from '#shared/domain/room/deadlines.ts'
import { redactRoomEvent, redactRoomState } from '#shared/domain/room/redact-room.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'
import { phaseLeftMs, sessionTimeMs } from '#shared/domain/room/session-time.ts'
import { fold, live, minute, room, T } from './support.ts'

const bare = [
  'pause',
  'resume',
  'nextPhase',
  'wrapUp',
  'end',
  'stopKnown',
  'timeCheck',
  'anotherQuestion',
  'countIdea',
  'pickOne',
  'startDue',
  'pingDue',
  'noShowDue',
  'phaseDue',
  'graceOver',
  'pauseOver',
  'abortDue',
  'endDue',
] as const
const side = fc.constantFrom('candidate', 'interviewer')
const presence = fc.record({
  type: fc.constant('presenceChanged' as const),
  side,
  state: fc.constantFrom('present', 'away'),
  device: fc.constantFrom('d1', 'd2', null),
})
const command: fc.Arbitrary<RoomCommand> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...bare).map((type): RoomCommand => ({ type })) },
  { weight: 3, arbitrary: presence as fc.Arbitrary<RoomCommand> },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('consent' as const), given: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('setReady' as const), ready: fc.boolean() }) },
  fc.constantFrom<RoomCommand>(
    { type: 'showPrompt', text: 'p' },
    { type: 'showTwist', text: 't' },
    { type: 'openDocument', open: true },
    { type: 'takeMedia', device: 'd2' },
    { type: 'setScepticism', scepticism: 1 },
    { type: 'setTime', startsAt: T + 5 * minute },
    { type: 'reschedule', startsAt: T + 90 * minute },
  ),
)
const actor = fc.constantFrom<RoomActor>('candidate', 'interviewer', 'server', 'server')
const move = fc.record({
  command,
  actor,
  waitMs: fc.oneof(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 8 * minute })),
})
const script = fc.array(move, { maxLength: 60 })
const start = fc.constantFrom<RoomState>(
  room(),
  room({ startsAt: null }),
  live(),
  live({ roundType: 'PDX' }),
  room({ roundType: 'BRR', startsAt: T, now: T }),
)

/** The round's table: where each status may lead in one event. */
const legal: Record<RoundStatus, readonly RoundStatus[]> = {
  PLANNED: ['LOBBY'],
  LOBBY: ['LIVE', 'NO_SHOW_CAND', 'NO_SHOW_INT', 'ABORTED'],
  LIVE: ['PAUSED', 'WRAP', 'ABORTED'],
  PAUSED: ['LIVE', 'ABORTED'],
  WRAP: ['ENDED', 'ABORTED'],
  ENDED: [],
  ABORTED: ['PLANNED'],
  NO_SHOW_CAND: ['PLANNED'],
  NO_SHOW_INT: ['PLANNED'],
}

interface Run {
  state: RoomState
  events: RoomEvent[]
  now: number
}
function run(
  first: RoomState,
  moves: { command: RoomCommand; actor: RoomActor; waitMs: number }[],
  look: (before: RoomState, run: Run, event: RoomEvent) => void = () => {},
): Run {
  const result: Run = { state: first, events: [], now: T }
  for (const move of moves) {
    result.now += move.waitMs
    const before = structuredClone(result.state)
    const decided = decideRoom(result.state, move.command, { actor: move.actor, now: result.now })
    expect(result.state).toEqual(before)
    for (const event of decided.ok ? decided.value : []) {
      const previous = result.state
      result.state = reduceRoom(previous, event)
      result.events.push(event)
      look(previous, result, event)
    }
  }
  return result
}

describe('a round under any commands', () => {
  it('[RM-12] [RM-15] illegal commands change nothing, and the events fold to the state', () => {
    fc.assert(
      fc.property(start, script, (first, moves) => {
        const { state, events } = run(first, moves)
        expect(fold(first, events)).toEqual(state)
        expect(roomStateSchema.parse(state)).toEqual(state)
        for (const event of events) expect(roomEventSchema.parse(event)).toEqual(event)
      }),
      { numRuns: 400 },
    )
  })

  it('[RM-5] every status changes only along the table', () => {
    fc.assert(
      fc.property(start, script, (first, moves) => {
        run(first, moves, (before, { state }) => {
          if (state.status !== before.status) expect(legal[before.status]).toContain(state.status)
        })
      }),
      { numRuns: 400 },
    )
  })

  it('[RM-16] [RM-7] no time is negative, session time never runs back, pauses keep their limits', () => {
    fc.assert(
      fc.property(start, script, (first, moves) => {
        run(first, moves, (before, { state, now }, event) => {
          expect(phaseLeftMs(state, now)).toBeGreaterThanOrEqual(0)
          if (event.type !== 'rescheduled')
            expect(sessionTimeMs(state, event.at)).toBeGreaterThanOrEqual(sessionTimeMs(before, event.at))
          expect(state.pauses).toBeLessThanOrEqual(2)
          expect(state.pauseUsedMs).toBeLessThanOrEqual(5 * minute)
        })
      }),
      { numRuns: 400 },
    )
  })

  it('[RM-6] a round that nobody moves on is never shorter than its plan', () => {
    fc.assert(
      fc.property(script, (moves) => {
        const shortening = new Set(['nextPhase', 'wrapUp', 'end', 'stopKnown'])
        const { state, now } = run(
          live(),
          moves.filter((move) => !shortening.has(move.command.type)),
        )
        if (state.status === 'ENDED') expect(sessionTimeMs(state, now)).toBe(48 * minute)
        if (state.status === 'WRAP') expect(sessionTimeMs(state, now)).toBeGreaterThanOrEqual(40 * minute)
      }),
      { numRuns: 300 },
    )
  })

  it('[RM-13] settling comes to an end and leaves nothing due', () => {
    fc.assert(
      fc.property(start, script, fc.integer({ min: 0, max: 300 * minute }), (first, moves, laterMs) => {
        const { state, now } = run(first, moves)
        const settled = fold(state, settleRoom(state, now + laterMs))
        expect(nextDeadline(settled) ?? Infinity).toBeGreaterThan(now + laterMs)
      }),
      { numRuns: 300 },
    )
  })

  it("[RM-17] the candidate's events fold to the candidate's view, one for one", () => {
    fc.assert(
      fc.property(start, script, (first, moves) => {
        const { state, events } = run(first, moves)
        const seen = events.map((event) => redactRoomEvent(event, 'candidate'))
        expect(seen).toHaveLength(events.length)
        expect(fold(redactRoomState(first, 'candidate'), seen)).toEqual(redactRoomState(state, 'candidate'))
        expect(seen.some((event) => event.type === 'ideaCounted' || event.type === 'pickOneAsked')).toBe(false)
        expect(events.map((event) => redactRoomEvent(event, 'interviewer'))).toEqual(events)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the fold', () => {
  const at = fc.integer({ min: T - minute, max: T + 60 * minute })
  const event = fc
    .oneof(
      fc.record({
        type: fc.constantFrom('lobbyOpened', 'anotherQuestionAsked', 'ideaCounted', 'pickOneAsked', 'withheld'),
        at,
      }),
      fc.record({ type: fc.constantFrom('wentLive', 'resumed'), at, phaseEndsAt: at }),
      fc.record({ type: fc.constant('phaseStarted'), at, phaseEndsAt: at, phaseIndex: fc.nat(9) }),
      fc.record({ type: fc.constant('wrapStarted'), at, phaseEndsAt: at, early: fc.boolean() }),
      fc.record({
        type: fc.constant('paused'),
        at,
        endsAt: at,
        remainingMs: fc.nat(),
        cause: fc.constantFrom('candidate', 'connection'),
      }),
      fc.record({ type: fc.constant('ended'), at, reason: fc.constant('clock') }),
      fc.record({ type: fc.constant('aborted'), at, reason: fc.constant('known') }),
      fc.record({ type: fc.constantFrom('timeSet', 'rescheduled'), at, startsAt: at }),
      fc.record({ type: fc.constant('noShow'), at, missing: fc.constant(['candidate']) }),
      fc.record({
        type: fc.constant('presenceChanged'),
        at,
        side,
        state: fc.constantFrom('present', 'away'),
        device: fc.constant(null),
      }),
    )
    .map((raw) => roomEventSchema.parse(raw))

  it('[RM-15] accepts any event in any state', () => {
    fc.assert(
      fc.property(start, fc.array(event, { maxLength: 30 }), (first, events) => {
        const state = fold(first, events)
        expect(roomStateSchema.parse(state)).toEqual(state)
      }),
      { numRuns: 400 },
    )
  })
})
