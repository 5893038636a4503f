// Every step against every command, as a table written out by hand: what is not marked is refused and changes nothing.
import { describe, expect, it } from 'vitest'
import {
  debriefStateSchema,
  type DebriefStep,
  type PersonCommand,
  type ProposedOutcome,
} from '#shared/contracts/debrief-state.ts'
import { decideDebrief, applyDecided } from '#shared/domain/debrief/decide-debrief.ts'
import { personCommandTypes } from '#shared/domain/debrief/permissions.ts'
import { stepMs, stepOrder } from '#shared/domain/debrief/script.ts'
import { nextDeadlineAt } from '#shared/domain/debrief/settle.ts'
import type { DebriefCommand } from '#shared/domain/debrief/types.ts'
import { minute, rationale, reason, Room, sealVote } from './debrief-room.ts'

type Type = PersonCommand['type']
const proposed: ProposedOutcome = { outcome: 'NOT_INCLINED', level: null, gates: [] }
const decision = (): Room => new Room().toDecision().do(null, { type: 'propose', proposed })
const signed = (): Room =>
  decision()
    .do('br', { type: 'sign', outcome: 'NOT_INCLINED', reason: '' })
    .do('br', { type: 'writeRationale', rationale })
const feedback = (): Room => signed().do('hm', { type: 'confirmRationale' }).close()

/** A room at each step in which every guard holds that can. */
const at: Record<DebriefStep, () => Room> = {
  SCHEDULED: () => new Room().arrive('hm', 'peer', 'br', 'data', 'eng'),
  ROLL_CALL: () => {
    const room = new Room().arrive('hm', 'peer', 'br', 'data', 'eng').do('br', { type: 'open' })
    for (const id of ['hm', 'peer', 'data', 'eng']) room.do(id, { type: 'confirmAlone' })
    return room
  },
  SILENT_READ: () => new Room().toSilentRead().do('br', { type: 'pin', principle: null, text: 'Why?' }),
  REVEAL: () => new Room().toReveal(),
  REVOTE_1: () => new Room().toRevote(),
  LP_WALK: () => {
    const room = new Room()
      .toWalk()
      .do('br', { type: 'resolve', principle: 'OW', status: 'mixed', reason })
      .do('br', { type: 'startTurn', personId: 'data' })
    return room
  },
  CHALLENGE: () => {
    const room = new Room().toChallenge()
    for (const id of ['challenge-1', 'challenge-2']) {
      room
        .do('br', { type: 'ask', trigger: 'noTension', toPersonId: 'br' })
        .do('br', { type: 'answer', challengeId: id, answer: 'line', conceded: false })
    }
    return room
  },
  FINAL_VOTE: () => new Room().toFinal(),
  DECISION: decision,
  RATIONALE: signed,
  FEEDBACK: feedback,
  CLOSED: () => feedback().do('br', { type: 'release' }),
}

/** One command of each kind, by somebody whose it is to ask. */
const asked: { [T in Type]: [string, Extract<PersonCommand, { type: T }>] } = {
  open: ['br', { type: 'open' }],
  close: ['br', { type: 'close', step: 'SCHEDULED' }],
  extend: ['br', { type: 'extend', step: 'SCHEDULED' }],
  adjourn: ['br', { type: 'adjourn' }],
  resume: ['br', { type: 'resume' }],
  confirmAlone: ['br', { type: 'confirmAlone' }],
  finishReading: ['br', { type: 'finishReading' }],
  pin: ['br', { type: 'pin', principle: 'CO', text: 'Who?' }],
  unpin: ['br', { type: 'unpin', pinId: 'br-1' }],
  sealVote: ['br', sealVote('revote1', 'NI') as Extract<PersonCommand, { type: 'sealVote' }>],
  openPrinciple: ['br', { type: 'openPrinciple', index: 1 }],
  showPrompt: ['br', { type: 'showPrompt', index: 0 }],
  raisePrompt: ['br', { type: 'raisePrompt', kind: 'silence' }],
  startTurn: ['br', { type: 'startTurn', personId: 'peer' }],
  endTurn: ['data', { type: 'endTurn', personId: 'data', text: '', notInNotes: false }],
  resolve: ['br', { type: 'resolve', principle: 'OW', status: 'failed', reason }],
  remark: ['br', { type: 'remark', principle: 'HS', text: 'Agreed.' }],
  settleContradiction: ['br', { type: 'settleContradiction', issue: 1, verdict: 'bothTrue', reason }],
  writeCase: ['hm', { type: 'writeCase', text: 'One story.' }],
  ask: ['br', { type: 'ask', trigger: 'lateNote', toPersonId: 'eng' }],
  answer: ['br', { type: 'answer', challengeId: 'challenge-3', answer: 'line', conceded: false }],
  stateDissent: ['hm', { type: 'stateDissent', statement: 'No.' }],
  stateLevelView: ['hm', { type: 'stateLevelView', text: 'L5.' }],
  void: ['br', { type: 'void', reason }],
  sign: ['br', { type: 'sign', outcome: 'NOT_INCLINED', reason: '' }],
  cosign: ['hm', { type: 'cosign' }],
  writeRationale: ['br', { type: 'writeRationale', rationale }],
  confirmRationale: ['hm', { type: 'confirmRationale' }],
  release: ['br', { type: 'release' }],
}

/** `stay`, or the step a command leads to. What has a guard of its own is tried beside its guard: closing the roll call, a case, a co-signature. */
const legal: Record<DebriefStep, Partial<Record<Type, DebriefStep | 'stay'>>> = {
  SCHEDULED: { open: 'ROLL_CALL' },
  ROLL_CALL: { extend: 'stay', adjourn: 'stay', confirmAlone: 'stay' },
  SILENT_READ: { extend: 'stay', adjourn: 'stay', finishReading: 'stay', pin: 'stay', unpin: 'stay' },
  REVEAL: { close: 'REVOTE_1', extend: 'stay', adjourn: 'stay' },
  REVOTE_1: { extend: 'stay', adjourn: 'stay', sealVote: 'stay' },
  LP_WALK: {
    close: 'CHALLENGE',
    extend: 'stay',
    adjourn: 'stay',
    openPrinciple: 'stay',
    showPrompt: 'stay',
    raisePrompt: 'stay',
    startTurn: 'stay',
    endTurn: 'stay',
    resolve: 'stay',
    remark: 'stay',
    settleContradiction: 'stay',
  },
  CHALLENGE: { close: 'FINAL_VOTE', extend: 'stay', adjourn: 'stay', ask: 'stay', answer: 'stay' },
  FINAL_VOTE: { extend: 'stay', adjourn: 'stay', sealVote: 'stay' },
  DECISION: { extend: 'stay', adjourn: 'stay', stateDissent: 'stay', stateLevelView: 'stay', sign: 'RATIONALE' },
  RATIONALE: { extend: 'stay', stateDissent: 'stay', writeRationale: 'stay', confirmRationale: 'stay' },
  FEEDBACK: { extend: 'stay', release: 'CLOSED' },
  CLOSED: {},
}

function fitted(type: Type, room: Room): [string, PersonCommand] {
  const [actor, command] = asked[type]
  const { step } = room.state
  if (command.type === 'close' || command.type === 'extend') return [actor, { ...command, step }]
  return command.type === 'sealVote' && step === 'FINAL_VOTE' ? [actor, sealVote('final', 'NI')] : [actor, command]
}

describe('the table of steps', () => {
  it.each(
    stepOrder.flatMap((step) =>
      personCommandTypes.map((type) => [step, type, legal[step][type] ?? 'refused'] as const),
    ),
  )('[DR-1] [DR-7] %s + %s: %s', (step, type, expected) => {
    const room = at[step]()
    expect(room.state.step).toBe(step)
    if (type === 'answer' && step === 'CHALLENGE') room.do(...asked.ask)
    const [actor, command] = fitted(type, room)
    if (expected === 'refused') {
      expect(room.refused(actor, command)).toMatch(/^(?:ILLEGAL_TRANSITION|CONFLICT)$/)
      return
    }
    room.do(actor, command)
    expect(room.state.step).toBe(expected === 'stay' ? step : expected)
  })

  it('[DR-7] while adjourned nothing but resuming is open, at the same step', () => {
    for (const step of stepOrder.slice(1, stepOrder.indexOf('RATIONALE'))) {
      const room = at[step]().do('br', { type: 'adjourn' })
      for (const type of personCommandTypes) {
        const [actor, command] = fitted(type, room)
        if (type !== 'resume') room.refused(actor, command)
      }
      expect(room.do('br', { type: 'resume' }).state).toMatchObject({ step, adjourned: false })
    }
  })

  it('[DR-4] each timed step is extended once, by half of its own time', () => {
    for (const step of stepOrder.filter((each) => stepMs(each, false) > 0)) {
      const room = at[step]()
      const endsAt = room.state.stepEndsAt ?? 0
      room.do('br', { type: 'extend', step })
      expect([step, room.state.stepEndsAt]).toEqual([step, endsAt + stepMs(step, false) / 2])
      expect([step, room.refused('br', { type: 'extend', step })]).toEqual([step, 'ILLEGAL_TRANSITION'])
    }
  })

  it('[DR-2] the minutes of each step', () => {
    expect(stepOrder.map((step) => [step, stepMs(step, false) / minute, stepMs(step, true) / minute])).toEqual([
      ['SCHEDULED', 0, 0],
      ['ROLL_CALL', 1, 1],
      ['SILENT_READ', 8, 8],
      ['REVEAL', 1, 1],
      ['REVOTE_1', 2, 2],
      ['LP_WALK', 18, 6],
      ['CHALLENGE', 5, 2],
      ['FINAL_VOTE', 2, 2],
      ['DECISION', 3, 3],
      ['RATIONALE', 3, 3],
      ['FEEDBACK', 2, 2],
      ['CLOSED', 0, 0],
    ])
  })
})

describe('a late clock', () => {
  const after = (room: Room, actorId: string, command: DebriefCommand) => {
    const context = { actorId, now: room.now, pkg: room.pkg }
    const decided = decideDebrief(room.debrief, command, context)
    return decided.ok ? applyDecided(room.debrief, decided.value).public.step : decided.rejection.code
  }
  it('[DR-4] what is over is settled before a late command is judged', () => {
    const room = new Room().toRevote()
    room.now += 2 * minute - 1
    expect(after(room, 'hm', sealVote('revote1', 'I'))).toBe('REVOTE_1')
    room.now += 1
    expect(after(room, 'hm', sealVote('revote1', 'I'))).toBe('ILLEGAL_TRANSITION')
    expect(after(room, 'br', { type: 'extend', step: 'REVOTE_1' })).toBe('ILLEGAL_TRANSITION')
    expect(after(room, 'br', { type: 'resolve', principle: 'OW', status: 'mixed', reason })).toBe('LP_WALK')
  })
})

describe('a broken package', () => {
  it('[I-10] moves nothing before it is signed: no command but adjourning, and no step gives way to the next', () => {
    for (const step of stepOrder.slice(0, stepOrder.indexOf('RATIONALE'))) {
      const room = at[step]()
      room.pkg = { ...room.pkg, packageIntact: false }
      for (const type of Object.keys(legal[step]) as Type[]) {
        const [actor, command] = fitted(type, room)
        if (type !== 'adjourn') expect(room.refused(actor, command), `${step} ${type}`).toBe('HASH_MISMATCH')
      }
      expect(room.wait(9 * minute).state.step).toBe(step)
    }
  })
})

describe('a debrief declared void', () => {
  const brokenAt = (step: DebriefStep): Room => {
    const room = at[step]()
    room.pkg = { ...room.pkg, packageIntact: false }
    return room
  }
  const open = stepOrder.slice(0, stepOrder.indexOf('RATIONALE'))

  it.each(open)('[DR-15] at %s: by the bar raiser, with a sentence, and only while the package is broken', (step) => {
    const room = brokenAt(step)
    room.pkg = { ...room.pkg, packageIntact: true }
    expect(room.refused('br', { type: 'void', reason })).toBe('ILLEGAL_TRANSITION')
    room.pkg = { ...room.pkg, packageIntact: false }
    expect(room.refused('hm', { type: 'void', reason })).toBe('FORBIDDEN')
    expect(room.refused('br', { type: 'void', reason: 'It is broken.' })).toBe('INVALID_INPUT')
    expect(room.do('br', { type: 'void', reason }).state).toMatchObject({
      step,
      voided: { by: 'br', at: room.now, reason },
      adjourned: false,
      stepEndsAt: null,
      quorumLostAt: null,
      remainingMs: null,
    })
  })

  it.each(stepOrder.slice(stepOrder.indexOf('RATIONALE')))(
    '[DR-15] at %s it is signed and never void any more',
    (step) => {
      expect(brokenAt(step).refused('br', { type: 'void', reason })).toBe('ILLEGAL_TRANSITION')
    },
  )

  it('[I-10] what is signed goes on to its report, although the package broke since', () => {
    const room = brokenAt('FEEDBACK')
    expect(room.do('br', { type: 'release' }).state.step).toBe('CLOSED')
  })

  it.each(open)(
    '[DR-15] at %s: every command is refused with a reason, no clock runs, and a package made whole changes nothing',
    (step) => {
      const room = brokenAt(step).do('br', { type: 'void', reason })
      const after = room.debrief
      for (const packageIntact of [false, true]) {
        room.pkg = { ...room.pkg, packageIntact }
        for (const type of personCommandTypes) {
          const [actor, command] = fitted(type, room)
          expect(room.refused(actor, command), `${step} ${type}`).toBe('ILLEGAL_TRANSITION')
        }
        expect(room.refused(null, { type: 'arrive', personId: 'eng' })).toBe('ILLEGAL_TRANSITION')
        expect(room.refused(null, { type: 'propose', proposed })).toBe('ILLEGAL_TRANSITION')
        expect(nextDeadlineAt(room.state, room.now)).toBeNull()
        expect(room.leave('hm', 'br', 'eng').wait(60 * minute).debrief).toEqual(after)
      }
    },
  )

  it('[DR-15] [I-14] what was sealed stays sealed: second votes that are in are not opened', () => {
    const room = new Room().toRevote().vote('eng', 'SH', 'CANARY-LINE')
    room.pkg = { ...room.pkg, packageIntact: false }
    const heard = room.do('br', { type: 'void', reason }).wait(60 * minute)
    expect(heard.state.ballots).toMatchObject({ revote1: null, final: null })
    expect(JSON.stringify([heard.state, heard.events])).not.toContain('CANARY-LINE')
  })

  it('[DR-15] an adjourned debrief is declared void as well', () => {
    const room = brokenAt('REVOTE_1').do('br', { type: 'adjourn' })
    expect(room.refused('br', { type: 'resume' })).toBe('HASH_MISMATCH')
    expect(room.do('br', { type: 'void', reason }).state).toMatchObject({
      adjourned: false,
      remainingMs: null,
      voided: { reason },
    })
  })

  it('[DR-15] a state stored before this could be said reads as not void', () => {
    const { voided: _, ...old } = new Room().toRevote().state
    expect(debriefStateSchema.parse(old).voided).toBeNull()
  })
})
