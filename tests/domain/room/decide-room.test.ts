import { describe, expect, it } from 'vitest'
import { roomStateSchema, type RoomActor, type RoomCommand, type RoomState } from '#shared/contracts/room-state.ts'
import { roundStatuses, type RoundStatus } from '#shared/contracts/vocabulary.ts'
import { commandTable } from '#shared/domain/room/command-table.ts'
import { decideRoom } from '#shared/domain/room/decide-room.ts'
import { nextDeadline } from '#shared/domain/room/deadlines.ts'
import { phaseLeftMs, sessionTimeMs } from '#shared/domain/room/session-time.ts'
import { come, drop, fold, live, minute, play, room, second, settle, step, T, wrapped } from './support.ts'

const phase = (state: RoomState) => state.plan[state.phaseIndex]?.phase
const refusal = (state: RoomState, command: RoomCommand, context: { actor: RoomActor; now: number }) => {
  const decided = decideRoom(state, command, context)
  return decided.ok ? 'allowed' : decided.rejection.message
}

describe('before a round', () => {
  it('[RM-3] the lobby opens ten minutes before T', () => {
    expect(room().status).toBe('PLANNED')
    expect(nextDeadline(room())).toBe(T - 10 * minute)
    expect(settle(room(), T - 10 * minute - 1).status).toBe('PLANNED')
    expect(settle(room(), T - 10 * minute).status).toBe('LOBBY')
  })

  it('[RM-3] a missing side is pinged at T+5 and a no-show at T+10', () => {
    const lobby = play(room(), [come('interviewer', T)])
    expect(settle(lobby, T + 5 * minute)).toMatchObject({ status: 'LOBBY', pingedAt: T + 5 * minute })
    expect(settle(lobby, T + 10 * minute - 1).status).toBe('LOBBY')
    expect(settle(lobby, T + 10 * minute)).toMatchObject({
      status: 'NO_SHOW_CAND',
      endReason: 'noShow',
      endedAt: T + 10 * minute,
    })
    expect(settle(play(room(), [come('candidate', T)]), T + 10 * minute).status).toBe('NO_SHOW_INT')
    expect(settle(room(), T + 10 * minute).status).toBe('NO_SHOW_INT')
  })

  it('[RM-3] who was here and dropped keeps the drop grace across T+10', () => {
    const lobby = play(room(), [come('interviewer', T), come('candidate', T), drop('candidate', T + 9 * minute)])
    expect(settle(lobby, T + 10 * minute).status).toBe('LOBBY')
    expect(settle(lobby, T + 11 * minute).status).toBe('NO_SHOW_CAND')
  })

  it('[RM-3] two who are here are never a no-show, agreed or not', () => {
    expect(settle(play(room(), [come('interviewer', T), come('candidate', T)]), T + 60 * minute).status).toBe('LOBBY')
  })

  it('[RM-4] by invite without a set time the lobby is open and nothing falls due until a time is set', () => {
    const open = room({ startsAt: null })
    expect(open.status).toBe('LOBBY')
    expect(nextDeadline(open)).toBeNull()
    const timed = play(open, [step('server', T - minute, { type: 'setTime', startsAt: T })])
    expect(nextDeadline(timed)).toBe(T + 5 * minute)
    expect(refusal(open, { type: 'setTime', startsAt: T - 1 }, { actor: 'server', now: T })).toMatch(/still to come/)
  })

  it('[RM-4] a live drop-in waits from the moment both confirmed', () => {
    const dropIn = room({ startsAt: T, now: T })
    expect(dropIn.status).toBe('LOBBY')
    expect(settle(dropIn, T + 10 * minute).status).toBe('NO_SHOW_INT')
  })

  it('[RM-5] live needs both present, both agreed and both having pressed start, in any order', () => {
    const agreed = [
      step('candidate', T, { type: 'consent', given: true }),
      step('interviewer', T, { type: 'consent', given: true }),
    ] as const
    const started = [
      step('candidate', T, { type: 'setReady', ready: true }),
      step('interviewer', T, { type: 'setReady', ready: true }),
    ] as const
    const both = [come('candidate', T), come('interviewer', T)] as const
    for (const steps of [
      [...both, ...agreed, ...started],
      [agreed[0], both[0], started[0], both[1], agreed[1], started[1]],
      [both[1], agreed[1], started[1], agreed[0], both[0], started[0]],
    ]) {
      expect(play(room(), steps.slice(0, -1)).status).toBe('LOBBY')
      expect(play(room(), steps)).toMatchObject({
        status: 'LIVE',
        liveSince: T,
        phaseIndex: 0,
        phaseEndsAt: T + 2 * minute,
      })
    }
  })

  it('[I-26] consent is given by oneself, can be taken back in the lobby, and nothing goes live without both', () => {
    const one = play(room(), [
      come('candidate', T),
      come('interviewer', T),
      step('candidate', T, { type: 'consent', given: true }),
    ])
    expect(one.consent).toEqual({ candidate: true, interviewer: false })
    const back = play(one, [
      step('candidate', T, { type: 'consent', given: false }),
      step('interviewer', T, { type: 'consent', given: true }),
    ])
    expect(back.status).toBe('LOBBY')
    expect(refusal(one, { type: 'consent', given: true }, { actor: 'server', now: T })).toMatch(/Only the/)
  })

  it('[I-26] consent is not the start, and start needs consent', () => {
    const agreed = play(room(), [
      come('candidate', T),
      come('interviewer', T),
      step('candidate', T, { type: 'consent', given: true }),
      step('interviewer', T, { type: 'consent', given: true }),
    ])
    expect(agreed.status).toBe('LOBBY')
    expect(refusal(room(), { type: 'setReady', ready: true }, { actor: 'candidate', now: T })).toMatch(/^Agree to/)
  })

  it('[RM-5] a start is taken back by its person, by their consent taken back, and by a lost connection', () => {
    const ready = play(room(), [
      come('candidate', T),
      come('interviewer', T),
      step('candidate', T, { type: 'consent', given: true }),
      step('candidate', T, { type: 'setReady', ready: true }),
    ])
    expect(ready.ready).toEqual({ candidate: true, interviewer: false })
    for (const back of [
      step('candidate', T, { type: 'setReady', ready: false }),
      step('candidate', T, { type: 'consent', given: false }),
      step('server', T, { type: 'presenceChanged', side: 'candidate', state: 'away', device: null }),
    ])
      expect(play(ready, [back]).ready.candidate).toBe(false)
  })
})

describe('a live round', () => {
  it('[RM-6] [I-27] phases end at their deadline, without drift, down to the wrap-up and the end', () => {
    const at = (minutes: number) => settle(live(), T + minutes * minute)
    expect([0, 2, 17.9, 18, 34, 39.9].map((minutes) => phase(at(minutes)))).toEqual([
      'INTRO',
      'Q1',
      'Q1',
      'Q2',
      'SPARE',
      'SPARE',
    ])
    expect(at(40)).toMatchObject({ status: 'WRAP', phaseIndex: 4, phaseEndsAt: T + 45 * minute })
  })

  it('[RM-6] the interviewer may go on sooner; the next phase keeps its planned minutes', () => {
    const sooner = play(live(), [step('interviewer', T + minute, { type: 'nextPhase' })])
    expect(sooner).toMatchObject({ phaseIndex: 1, phaseEndsAt: T + 17 * minute })
    const spare = play(sooner, [
      step('interviewer', T + 2 * minute, { type: 'nextPhase' }),
      step('interviewer', T + 3 * minute, { type: 'nextPhase' }),
    ])
    expect(play(spare, [step('interviewer', T + 4 * minute, { type: 'nextPhase' })])).toMatchObject({
      status: 'WRAP',
      phaseEndsAt: T + 9 * minute,
    })
  })

  it('[RM-6] the interviewer wraps up early and ends; the candidate can do neither', () => {
    const wrap = wrapped(T + 10 * minute)
    expect(wrap).toMatchObject({ status: 'WRAP', phaseEndsAt: T + 15 * minute })
    expect(refusal(live(), { type: 'end' }, { actor: 'interviewer', now: T + minute })).toMatch(/Wrap up first/)
    expect(refusal(wrap, { type: 'end' }, { actor: 'candidate', now: T + 11 * minute })).toMatch(/Only the interviewer/)
    expect(play(wrap, [step('interviewer', T + 11 * minute, { type: 'end' })])).toMatchObject({
      status: 'ENDED',
      endReason: 'interviewer',
      endedAt: T + 11 * minute,
      phaseEndsAt: null,
    })
  })

  it('[RM-10] the clock ends a wrap-up three minutes after its end', () => {
    expect(settle(live(), T + 48 * minute - 1).status).toBe('WRAP')
    expect(settle(live(), T + 48 * minute)).toMatchObject({
      status: 'ENDED',
      endReason: 'clock',
      endedAt: T + 48 * minute,
    })
    expect(nextDeadline(settle(live(), T + 48 * minute))).toBeNull()
  })

  it('[RM-7] a pause stops the clock and resumes by hand with what was left', () => {
    const paused = play(live(), [step('candidate', T + 30 * second, { type: 'pause' })])
    expect(paused).toMatchObject({ status: 'PAUSED', phaseEndsAt: null, remainingMs: 90 * second, pauses: 1 })
    const again = play(paused, [step('interviewer', T + 90 * second, { type: 'resume' })])
    expect(again).toMatchObject({ status: 'LIVE', phaseEndsAt: T + 180 * second, pauseUsedMs: 60 * second })
  })

  it('[RM-7] five minutes in all, then it goes on by itself; two pauses, whoever asks', () => {
    const first = play(live(), [
      step('candidate', T, { type: 'pause' }),
      step('candidate', T + 2 * minute, { type: 'resume' }),
    ])
    const second2 = play(first, [step('interviewer', T + 2 * minute, { type: 'pause' })])
    expect(nextDeadline(second2)).toBe(T + 5 * minute)
    const after = settle(second2, T + 5 * minute)
    expect(after).toMatchObject({ status: 'LIVE', pauseUsedMs: 5 * minute, phaseEndsAt: T + 7 * minute })
    expect(refusal(after, { type: 'pause' }, { actor: 'candidate', now: T + 6 * minute })).toMatch(/2 pauses/)
    const longest = settle(play(live(), [step('candidate', T, { type: 'pause' })]), T + 5 * minute)
    expect(refusal(longest, { type: 'pause' }, { actor: 'candidate', now: T + 6 * minute })).toMatch(/used up/)
  })

  it('[RM-8] through a drop the clock runs on, and a return within 120 s changes nothing', () => {
    const back = play(live(), [drop('candidate', T), come('candidate', T + 119 * second)])
    expect(back).toMatchObject({ status: 'LIVE', phaseEndsAt: T + 2 * minute, pauses: 0 })
  })

  it('[RM-8] after 120 s it pauses by itself, counts against nobody, and goes on when both are back', () => {
    const dropped = play(live(), [step('interviewer', T, { type: 'nextPhase' }), drop('interviewer', T + minute)])
    const paused = settle(dropped, T + 3 * minute)
    expect(paused).toMatchObject({
      status: 'PAUSED',
      pauses: 0,
      remainingMs: 13 * minute,
      pause: { cause: 'connection', endsAt: T + 13 * minute },
    })
    expect(refusal(paused, { type: 'resume' }, { actor: 'candidate', now: T + 4 * minute })).toMatch(/not back/)
    const back = play(paused, [come('interviewer', T + 8 * minute)])
    expect(back).toMatchObject({ status: 'LIVE', pauses: 0, pauseUsedMs: 0, phaseEndsAt: T + 21 * minute })
  })

  it('[RM-8] a drop during a pause is judged when the clock runs again', () => {
    const paused = play(live(), [step('candidate', T + minute, { type: 'pause' }), drop('candidate', T + 2 * minute)])
    expect(settle(paused, T + 6 * minute)).toMatchObject({
      status: 'PAUSED',
      pause: { cause: 'connection', since: T + 6 * minute },
    })
  })

  it('[RM-9] ten minutes of it abort the round', () => {
    const dropped = play(live(), [drop('interviewer', T)])
    expect(settle(dropped, T + 12 * minute - 1).status).toBe('PAUSED')
    const aborted = settle(dropped, T + 12 * minute)
    expect(aborted).toMatchObject({ status: 'ABORTED', endReason: 'connection' })
    expect(sessionTimeMs(aborted, T + 99 * minute)).toBe(2 * minute)
  })

  it('[RM-11] rescheduled once, back to planned and empty', () => {
    const missed = settle(play(room({ roundType: 'PDX' }), [come('interviewer', T)]), T + 10 * minute)
    const planned = play(missed, [step('server', T + 11 * minute, { type: 'reschedule', startsAt: T + 60 * minute })])
    expect(planned).toMatchObject({
      status: 'PLANNED',
      attempt: 2,
      startsAt: T + 60 * minute,
      endReason: null,
      roundType: 'PDX',
    })
    expect(planned).toEqual({
      ...room({ roundType: 'PDX', attempt: 2, startsAt: T + 60 * minute }),
      presence: planned.presence,
    })
    const again = settle(planned, T + 70 * minute)
    expect(
      refusal(again, { type: 'reschedule', startsAt: T + 90 * minute }, { actor: 'server', now: T + 71 * minute }),
    ).toMatch(/once/)
  })

  it('[RM-11] two who know each other stop at once and are not rescheduled', () => {
    const stopped = play(live(), [step('interviewer', T + minute, { type: 'stopKnown' })])
    expect(stopped).toMatchObject({ status: 'ABORTED', endReason: 'known' })
    expect(
      refusal(stopped, { type: 'reschedule', startsAt: T + 90 * minute }, { actor: 'server', now: T + 2 * minute }),
    ).toMatch(/know each other/)
  })

  it('[RM-13] what fell due is settled before a late command is judged', () => {
    const paused = play(live(), [step('candidate', T, { type: 'pause' })])
    expect(refusal(paused, { type: 'resume' }, { actor: 'candidate', now: T + 6 * minute })).toMatch(/not paused/)
    expect(refusal(live(), { type: 'pause' }, { actor: 'candidate', now: T + 41 * minute })).toMatch(/wrap-up/)
    expect(play(live(), [step('interviewer', T + 5 * minute, { type: 'nextPhase' })])).toMatchObject({ phaseIndex: 2 })
  })

  it('[RM-13] settling late and settling on time agree', () => {
    const start = play(live(), [drop('candidate', T + minute)])
    let onTime = start
    for (let at = T; at <= T + 60 * minute; at += 7 * second) onTime = settle(onTime, at)
    expect(settle(start, T + 60 * minute)).toEqual(onTime)
  })

  it('[RM-14] the newest device takes the media, and the older takes it back', () => {
    const second2 = play(live(), [
      step('server', T, { type: 'presenceChanged', side: 'candidate', state: 'present', device: 'phone' }),
    ])
    expect(second2.presence.candidate).toMatchObject({ state: 'present', mediaDevice: 'phone' })
    expect(
      play(second2, [step('candidate', T, { type: 'takeMedia', device: 'candidate-1' })]).presence.candidate
        .mediaDevice,
    ).toBe('candidate-1')
    expect(
      refusal(room({ startsAt: null }), { type: 'takeMedia', device: 'x' }, { actor: 'candidate', now: T }),
    ).toMatch(/Join/)
  })

  it('[RM-16] session time excludes every pause', () => {
    const paused = play(live(), [step('candidate', T + 60 * second, { type: 'pause' })])
    expect(sessionTimeMs(paused, T + 200 * second)).toBe(60 * second)
    const again = play(paused, [step('candidate', T + 100 * second, { type: 'resume' })])
    expect(sessionTimeMs(again, T + 110 * second)).toBe(70 * second)
    expect(phaseLeftMs(again, T + 110 * second)).toBe(50 * second)
    expect(sessionTimeMs(room(), T)).toBe(0)
  })

  it('[RM-18] another question, once', () => {
    const asked = play(live(), [step('candidate', T, { type: 'anotherQuestion' })])
    expect(asked.extraQuestionAt).toBe(T)
    expect(refusal(asked, { type: 'anotherQuestion' }, { actor: 'candidate', now: T + 1 })).toMatch(/once/)
  })

  it('[RM-19] the twist is shown once, in its phase of a design round', () => {
    const design = live({ roundType: 'PDX' })
    const twist: RoomCommand = { type: 'showTwist', text: 'The partner refuses.' }
    expect(refusal(design, twist, { actor: 'interviewer', now: T + minute })).toMatch(/own phase/)
    const shown = play(design, [step('interviewer', T + 34 * minute, twist)])
    expect(shown.twist).toEqual({ text: 'The partner refuses.', at: T + 34 * minute })
    expect(refusal(shown, twist, { actor: 'interviewer', now: T + 35 * minute })).toMatch(/has been shown/)
    expect(refusal(live(), twist, { actor: 'interviewer', now: T + minute })).toMatch(/kind of round/)
  })

  it('[RM-19] the shared text is opened by each side, and scepticism chosen by the candidate before a bar-raiser round', () => {
    expect(play(live(), [step('candidate', T, { type: 'openDocument', open: true })]).document).toEqual({
      candidate: true,
      interviewer: false,
    })
    const brr = room({ roundType: 'BRR' })
    expect(play(brr, [step('candidate', T - minute, { type: 'setScepticism', scepticism: 3 })]).scepticism).toBe(3)
    expect(refusal(brr, { type: 'setScepticism', scepticism: 1 }, { actor: 'interviewer', now: T })).toMatch(
      /Only the candidate/,
    )
  })

  it('[RM-17] ideas are counted, and one choice asked for once', () => {
    const design = play(live({ roundType: 'PDX' }), [
      step('interviewer', T, { type: 'countIdea' }),
      step('interviewer', T, { type: 'countIdea' }),
      step('interviewer', T + 1, { type: 'pickOne' }),
    ])
    expect(design).toMatchObject({ ideas: 2, pickOne: { at: T + 1, ideas: 2 } })
    expect(refusal(design, { type: 'pickOne' }, { actor: 'interviewer', now: T + 2 })).toMatch(/already/)
  })

  it('[RM-1] the prompt and a time check are shared', () => {
    const state = play(live({ roundType: 'MET' }), [
      step('interviewer', T, { type: 'showPrompt', text: 'Size it.' }),
      step('candidate', T, { type: 'timeCheck' }),
    ])
    expect(state).toMatchObject({
      prompt: { text: 'Size it.', at: T },
      timeChecks: 1,
      lastTimeCheck: { side: 'candidate', at: T },
    })
  })
})

describe('the table', () => {
  const sample: Record<RoomCommand['type'], RoomCommand> = {
    consent: { type: 'consent', given: true },
    setReady: { type: 'setReady', ready: true },
    setScepticism: { type: 'setScepticism', scepticism: 3 },
    pause: { type: 'pause' },
    resume: { type: 'resume' },
    nextPhase: { type: 'nextPhase' },
    wrapUp: { type: 'wrapUp' },
    end: { type: 'end' },
    stopKnown: { type: 'stopKnown' },
    timeCheck: { type: 'timeCheck' },
    anotherQuestion: { type: 'anotherQuestion' },
    countIdea: { type: 'countIdea' },
    pickOne: { type: 'pickOne' },
    showPrompt: { type: 'showPrompt', text: 'p' },
    showTwist: { type: 'showTwist', text: 't' },
    openDocument: { type: 'openDocument', open: true },
    takeMedia: { type: 'takeMedia', device: 'd' },
    startDue: { type: 'startDue' },
    pingDue: { type: 'pingDue' },
    noShowDue: { type: 'noShowDue' },
    phaseDue: { type: 'phaseDue' },
    graceOver: { type: 'graceOver' },
    pauseOver: { type: 'pauseOver' },
    abortDue: { type: 'abortDue' },
    endDue: { type: 'endDue' },
    presenceChanged: { type: 'presenceChanged', side: 'candidate', state: 'present', device: 'z' },
    setTime: { type: 'setTime', startsAt: T },
    reschedule: { type: 'reschedule', startsAt: T },
  }
  const live1 = live()
  const inStatus: Record<RoundStatus, RoomState> = {
    PLANNED: room(),
    LOBBY: play(room(), [come('candidate', T)]),
    LIVE: live1,
    PAUSED: play(live1, [step('candidate', T, { type: 'pause' })]),
    WRAP: wrapped(T),
    ENDED: play(wrapped(T), [step('interviewer', T, { type: 'end' })]),
    ABORTED: play(live1, [step('interviewer', T, { type: 'stopKnown' })]),
    NO_SHOW_CAND: settle(play(room(), [come('interviewer', T)]), T + 10 * minute),
    NO_SHOW_INT: settle(room(), T + 10 * minute),
  }

  it('[RM-12] every command in a state it does not belong to is refused with a sentence', () => {
    for (const status of roundStatuses) {
      expect(inStatus[status].status).toBe(status)
      for (const command of Object.values(sample)) {
        const gate = commandTable[command.type]
        if (gate.from.includes(status)) continue
        const decided = decideRoom(inStatus[status], command, {
          actor: gate.actors[0] ?? 'server',
          now: T - 30 * minute,
        })
        expect(decided, `${status} ${command.type}`).toMatchObject({ ok: false })
        if (!decided.ok) expect(decided.rejection.message).toMatch(/^[A-Z].*\.$/)
      }
    }
  })

  it('[RM-12] every command by somebody it does not belong to is refused', () => {
    for (const status of roundStatuses) {
      for (const command of Object.values(sample)) {
        for (const actor of ['candidate', 'interviewer', 'server'] as const) {
          if (commandTable[command.type].actors.includes(actor)) continue
          expect(decideRoom(inStatus[status], command, { actor, now: T }), `${actor} ${command.type}`).toMatchObject({
            ok: false,
            rejection: { code: 'FORBIDDEN' },
          })
        }
      }
    }
  })

  it('[RM-12] a tick that is not due is refused', () => {
    expect(decideRoom(live(), { type: 'phaseDue' }, { actor: 'server', now: T + minute })).toMatchObject({
      ok: false,
      rejection: { code: 'CONFLICT' },
    })
    const due = decideRoom(live(), { type: 'phaseDue' }, { actor: 'server', now: T + 3 * minute })
    expect(due.ok && fold(live(), due.value)).toMatchObject({ phaseIndex: 1, phaseEndsAt: T + 18 * minute })
  })

  it('[RM-15] a state is what its schema says', () => {
    for (const state of Object.values(inStatus)) expect(roomStateSchema.parse(state)).toEqual(state)
  })
})
