// Every status of a round against every command, as a table written out by hand.
import { describe, expect, it } from 'vitest'
import type { RoomActor, RoomCommand, RoomCommandType, RoomState } from '#shared/contracts/room-state.ts'
import { roundStatuses, type RoundStatus, type RoundType } from '#shared/contracts/vocabulary.ts'
import { decideRoom } from '#shared/domain/room/decide-room.ts'
import { come, drop, fold, live, minute, play, room, settle, step, T } from './support.ts'

type By = [RoomActor, RoundType, RoomCommand]
const by = (actor: RoomActor, command: RoomCommand, roundType: RoundType = 'BEH'): By => [actor, roundType, command]

const commands: Record<RoomCommandType, By> = {
  consent: by('candidate', { type: 'consent', given: false }),
  setReady: by('candidate', { type: 'setReady', ready: true }),
  setScepticism: by('candidate', { type: 'setScepticism', scepticism: 3 }, 'BRR'),
  pause: by('candidate', { type: 'pause' }),
  resume: by('interviewer', { type: 'resume' }),
  nextPhase: by('interviewer', { type: 'nextPhase' }),
  wrapUp: by('interviewer', { type: 'wrapUp' }),
  end: by('interviewer', { type: 'end' }),
  stopKnown: by('interviewer', { type: 'stopKnown' }),
  timeCheck: by('candidate', { type: 'timeCheck' }),
  anotherQuestion: by('candidate', { type: 'anotherQuestion' }),
  countIdea: by('interviewer', { type: 'countIdea' }, 'PDX'),
  pickOne: by('interviewer', { type: 'pickOne' }, 'PDX'),
  showPrompt: by('interviewer', { type: 'showPrompt', text: 'Size it.' }, 'MET'),
  showTwist: by('interviewer', { type: 'showTwist', text: 'Half the money.' }, 'PDX'),
  openDocument: by('candidate', { type: 'openDocument', open: true }),
  takeMedia: by('candidate', { type: 'takeMedia', device: 'tablet' }),
  startDue: by('server', { type: 'startDue' }),
  pingDue: by('server', { type: 'pingDue' }),
  noShowDue: by('server', { type: 'noShowDue' }),
  phaseDue: by('server', { type: 'phaseDue' }),
  graceOver: by('server', { type: 'graceOver' }),
  pauseOver: by('server', { type: 'pauseOver' }),
  abortDue: by('server', { type: 'abortDue' }),
  endDue: by('server', { type: 'endDue' }),
  presenceChanged: by('server', { type: 'presenceChanged', side: 'candidate', state: 'present', device: 'tablet' }),
  setTime: by('server', { type: 'setTime', startsAt: T + 90 * minute }),
  reschedule: by('server', { type: 'reschedule', startsAt: T + 90 * minute }),
}

/** Where each status may be left to, and by what. `stay`: something changes, the status does not. `due`: nothing is due yet. */
const legal: Record<RoundStatus, Partial<Record<RoomCommandType, RoundStatus | 'stay' | 'due'>>> = {
  PLANNED: { setScepticism: 'stay', startDue: 'due', presenceChanged: 'stay', setTime: 'stay' },
  LOBBY: {
    consent: 'stay',
    setReady: 'stay',
    setScepticism: 'stay',
    stopKnown: 'ABORTED',
    takeMedia: 'stay',
    pingDue: 'due',
    noShowDue: 'due',
    presenceChanged: 'stay',
    setTime: 'stay',
  },
  LIVE: {
    pause: 'PAUSED',
    nextPhase: 'stay',
    wrapUp: 'WRAP',
    stopKnown: 'ABORTED',
    timeCheck: 'stay',
    anotherQuestion: 'stay',
    countIdea: 'stay',
    pickOne: 'stay',
    showPrompt: 'stay',
    showTwist: 'due',
    openDocument: 'stay',
    takeMedia: 'stay',
    phaseDue: 'due',
    graceOver: 'due',
    presenceChanged: 'stay',
  },
  PAUSED: {
    resume: 'LIVE',
    stopKnown: 'ABORTED',
    openDocument: 'stay',
    takeMedia: 'stay',
    pauseOver: 'due',
    abortDue: 'due',
    presenceChanged: 'stay',
  },
  WRAP: {
    end: 'ENDED',
    stopKnown: 'ABORTED',
    timeCheck: 'stay',
    openDocument: 'stay',
    takeMedia: 'stay',
    endDue: 'due',
    presenceChanged: 'stay',
  },
  ENDED: {},
  ABORTED: { presenceChanged: 'stay', reschedule: 'PLANNED' },
  NO_SHOW_CAND: { presenceChanged: 'stay', reschedule: 'PLANNED' },
  NO_SHOW_INT: { presenceChanged: 'stay', reschedule: 'PLANNED' },
}

const now = T + minute
const wrap = (roundType: RoundType): RoomState =>
  play(live({ roundType }), [step('interviewer', T, { type: 'wrapUp' })])
const inStatus: Record<RoundStatus, (roundType: RoundType) => RoomState> = {
  PLANNED: (roundType) => room({ roundType, startsAt: T + 60 * minute }),
  LOBBY: (roundType) =>
    play(room({ roundType, startsAt: T }), [
      come('candidate', T),
      come('interviewer', T),
      step('candidate', T, { type: 'consent', given: true }),
    ]),
  LIVE: (roundType) => live({ roundType }),
  PAUSED: (roundType) => play(live({ roundType }), [step('candidate', T, { type: 'pause' })]),
  WRAP: wrap,
  ENDED: (roundType) => play(wrap(roundType), [step('interviewer', T, { type: 'end' })]),
  ABORTED: (roundType) =>
    settle(
      play(live({ roundType, startsAt: T - 30 * minute, now: T - 90 * minute }, T - 30 * minute), [
        drop('candidate', T - 29 * minute),
      ]),
      T,
    ),
  NO_SHOW_CAND: (roundType) =>
    settle(
      play(room({ roundType, startsAt: T - 20 * minute, now: T - 60 * minute }), [
        come('interviewer', T - 30 * minute),
      ]),
      T,
    ),
  NO_SHOW_INT: (roundType) => settle(room({ roundType, startsAt: T - 20 * minute, now: T - 60 * minute }), T),
}
const cells = roundStatuses.flatMap((status) =>
  Object.keys(commands).map((type) => [status, type as RoomCommandType] as const),
)

describe('the table of a round', () => {
  it.each(cells.map(([status, type]) => [status, type, legal[status][type] ?? 'refused'] as const))(
    '[RM-5] [RM-12] %s + %s: %s',
    (status, type, expected) => {
      const [actor, roundType, command] = commands[type]
      const before = inStatus[status](roundType)
      expect(before.status).toBe(status)
      const decided = decideRoom(before, command, { actor, now })
      if (expected === 'refused' || expected === 'due') {
        expect(decided).toMatchObject({
          ok: false,
          rejection: {
            code: expected === 'due' ? 'CONFLICT' : 'ILLEGAL_TRANSITION',
            message: expect.stringMatching(/^[A-Z].*\.$/),
          },
        })
        return
      }
      const after = decided.ok ? fold(before, decided.value) : before
      expect(decided).toMatchObject({ ok: true })
      expect(after).not.toEqual(before)
      expect(after.status).toBe(expected === 'stay' ? status : expected)
    },
  )

  it('[RM-11] a second attempt is not set in the past, and there is no third', () => {
    const missed = inStatus.NO_SHOW_CAND('BEH')
    expect(decideRoom(missed, { type: 'reschedule', startsAt: now - 1 }, { actor: 'server', now })).toMatchObject({
      ok: false,
      rejection: { code: 'INVALID_INPUT', path: 'startsAt' },
    })
    const second = fold(missed, [{ type: 'rescheduled', at: now, startsAt: now }])
    expect(
      decideRoom(
        settle(second, now + 60 * minute),
        { type: 'reschedule', startsAt: now + 90 * minute },
        { actor: 'server', now: now + 60 * minute },
      ),
    ).toMatchObject({ ok: false, rejection: { code: 'CONFLICT' } })
  })

  it('[RM-19] scepticism is 2 until the candidate chooses', () => expect(room({ roundType: 'BRR' }).scepticism).toBe(2))
})
