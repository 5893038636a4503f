import { describe, expect, it } from 'vitest'
import { openDebrief, type OpenDebriefInput } from '#shared/domain/debrief/open-debrief.ts'
import { quorumNeeded } from '#shared/domain/debrief/quorum.ts'
import { stepMs, stepOrder } from '#shared/domain/debrief/script.ts'
import { nextDeadlineAt } from '#shared/domain/debrief/settle.ts'
import { demoDebriefPackage, demoInput, minute, reason, Room, sealVote } from './debrief-room.ts'

const agreeing: OpenDebriefInput = {
  ...demoInput,
  seats: demoInput.seats.map((seat) => ({ ...seat, vote: seat.vote && { ...seat.vote, target: 'I' } })),
}
const clean = {
  ...demoDebriefPackage,
  statuses: { CO: 'validated', OW: 'validated', IS: 'validated', DD: 'validated' } as const,
  issues: [],
}
const withoutManager: OpenDebriefInput = {
  ...demoInput,
  seats: demoInput.seats.filter((seat) => ['br', 'peer'].includes(seat.personId)),
}
const waived = (id: string): OpenDebriefInput => ({
  ...demoInput,
  seats: demoInput.seats.map((seat) => (seat.personId === id ? { ...seat, vote: null } : seat)),
})

describe('opening', () => {
  it('[DR-1] needs a deciding loop, an unbroken package and exactly one bar raiser with a vote', () => {
    const code = (input: OpenDebriefInput): string => {
      const result = openDebrief(input)
      return result.ok ? 'ok' : result.rejection.code
    }
    expect(code({ ...demoInput, practiceOnly: true })).toBe('NOT_ELIGIBLE')
    expect(code({ ...demoInput, packageIntact: false })).toBe('HASH_MISMATCH')
    expect(code(waived('br'))).toBe('NOT_ELIGIBLE')
    expect(code({ ...demoInput, seats: demoInput.seats.filter((seat) => seat.role !== 'barRaiser') })).toBe(
      'NOT_ELIGIBLE',
    )
    expect(code({ ...demoInput, seats: demoInput.seats.map((seat) => ({ ...seat, role: 'barRaiser' })) })).toBe(
      'NOT_ELIGIBLE',
    )
    expect(code(waived('eng'))).toBe('ok')
  })

  it('[I-10] a hash that broke since blocks the opening', () => {
    const room = new Room(demoInput, { ...demoDebriefPackage, packageIntact: false }).arrive('hm', 'br', 'peer')
    expect(room.refused('br', { type: 'open' })).toBe('HASH_MISMATCH')
  })

  it('[I-15] the first ballot is the vote of the submitted set', () => {
    const room = new Room()
    for (const seat of demoInput.seats)
      expect(room.debrief.private.ballots.pre[seat.personId]).toEqual({ ...seat.vote, line: null })
    expect(room.state.ballots.pre).toBeNull()
  })

  it('[DR-3] a person without a vote is listed but cannot attend', () => {
    const room = new Room(waived('eng'))
    expect(room.state.attendees.find((person) => person.personId === 'eng')?.eligible).toBe(false)
    expect(room.refused(null, { type: 'arrive', personId: 'eng' })).toBe('FORBIDDEN')
    expect(room.refused(null, { type: 'arrive', personId: 'stranger' })).toBe('FORBIDDEN')
  })
})

describe('quorum', () => {
  it.each([
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
    [6, 4],
  ])('[DR-3] of %i voters %i make a quorum', (count, needed) => {
    const seats = Array.from({ length: count }, (_, index) => ({
      personId: `p${index}`,
      seatId: `s${index}`,
      name: '',
      eligible: true,
      role: index === 0 ? ('barRaiser' as const) : ('interviewer' as const),
    }))
    expect(quorumNeeded(seats)).toBe(needed)
  })

  it('[DR-3] has the bar raiser and the hiring manager in it', () => {
    const room = new Room().arrive('br', 'peer', 'data', 'eng')
    expect(room.refused('br', { type: 'open' })).toBe('NO_QUORUM')
    room.leave('eng', 'data').arrive('hm')
    room.do('br', { type: 'open' })
  })

  it('[DR-3] without a hiring manager the clauses about one are void', () => {
    const room = new Room(withoutManager).arrive('br', 'peer').do('br', { type: 'open' })
    expect(room.state.step).toBe('ROLL_CALL')
  })

  it('[DR-4] lost for more than ten minutes adjourns, and the debrief resumes at the same step with its time and ballots', () => {
    const room = new Room().toRevote().vote('hm', 'I').wait(30_000).leave('hm')
    expect(room.state.quorumLostAt).toBe(room.now)
    expect(nextDeadlineAt(room.state, room.now)).toBe(room.now + 10 * minute + 1)
    room.wait(10 * minute)
    expect(room.state).toMatchObject({ adjourned: false, step: 'REVOTE_1' })
    room.wait(1)
    expect(room.state).toMatchObject({
      adjourned: true,
      step: 'REVOTE_1',
      stepEndsAt: null,
      remainingMs: 90_000,
      sealed: { revote1: 1 },
    })
    expect(room.refused('peer', sealVote('revote1', 'SH'))).toBe('ILLEGAL_TRANSITION')
    expect(room.refused('br', { type: 'resume' })).toBe('NO_QUORUM')
    room.arrive('hm').do('br', { type: 'resume' })
    expect(room.state).toMatchObject({ adjourned: false, step: 'REVOTE_1', stepEndsAt: room.now + 90_000 })
    expect(room.refused('hm', sealVote('revote1', 'I'))).toBe('SEALED')
  })

  it('[DR-4] lost for less gives the step its time back, and nothing closes meanwhile', () => {
    const room = new Room()
      .toRevote()
      .wait(minute)
      .leave('hm')
      .wait(5 * minute)
    expect(room.state).toMatchObject({ step: 'REVOTE_1', adjourned: false })
    room.arrive('hm')
    expect(room.state).toMatchObject({ step: 'REVOTE_1', quorumLostAt: null, stepEndsAt: room.now + minute })
  })

  it('[DR-4] a step stopped at its very end has a minute when resumed', () => {
    const room = new Room()
      .toWalk()
      .wait(30 * minute)
      .do('br', { type: 'adjourn' })
      .wait(minute)
      .do('br', { type: 'resume' })
    expect(room.state).toMatchObject({ step: 'LP_WALK', stepEndsAt: room.now + minute })
  })

  it('[DR-4] is no longer needed once the decision is signed', () => {
    const room = new Room()
      .toDecision()
      .do(null, { type: 'propose', proposed: { outcome: 'NOT_INCLINED', level: null, gates: [] } })
    room
      .do('br', { type: 'sign', outcome: 'NOT_INCLINED', reason: '' })
      .leave('hm', 'peer', 'data', 'eng')
      .wait(60 * minute)
    expect(room.state).toMatchObject({ step: 'RATIONALE', adjourned: false, quorumLostAt: null })
  })
})

describe('the clock', () => {
  it('[DR-2] the agenda is 45 minutes long, 30 in the express', () => {
    const total = (express: boolean): number => stepOrder.reduce((sum, step) => sum + stepMs(step, express), 0)
    expect([total(false), total(true)]).toEqual([45 * minute, 30 * minute])
  })

  it.each([
    ['all agree and nothing is open', agreeing, clean, true],
    ['an issue is open', agreeing, { ...clean, issues: demoDebriefPackage.issues }, false],
    ['votes differ', demoInput, clean, false],
  ] as const)('[DR-2] the pace is decided at the reveal, never before: %s', (_, input, pkg, express) => {
    const room = new Room(input, pkg).toSilentRead()
    expect(room.state.express).toBeNull()
    room.wait(8 * minute)
    expect(room.state.express).toBe(express)
    room.close().wait(2 * minute)
    expect(room.state.stepEndsAt).toBe(room.now + (express ? 6 : 18) * minute)
  })

  it('[DR-4] each step is extended once, by half', () => {
    const room = new Room().toSilentRead()
    const endsAt = room.state.stepEndsAt ?? 0
    room.do('br', { type: 'extend', step: 'SILENT_READ' })
    expect(room.state.stepEndsAt).toBe(endsAt + 4 * minute)
    expect(room.refused('br', { type: 'extend', step: 'SILENT_READ' })).toBe('ILLEGAL_TRANSITION')
    expect(room.refused('br', { type: 'extend', step: 'REVEAL' })).toBe('ILLEGAL_TRANSITION')
  })

  it('[DR-4] a second click does not close the next step', () => {
    const room = new Room().toReveal().do('br', { type: 'close', step: 'REVEAL' })
    expect(room.refused('br', { type: 'close', step: 'REVEAL' })).toBe('ILLEGAL_TRANSITION')
  })
})

describe('guards', () => {
  it('[DR-4] the roll call ends early with everybody, after its time with a quorum of those who confirmed', () => {
    const room = new Room().arrive('hm', 'br', 'peer', 'data').do('br', { type: 'open' })
    for (const id of ['hm', 'br']) room.do(id, { type: 'confirmAlone' })
    expect(room.refused('br', { type: 'close', step: 'ROLL_CALL' })).toBe('ILLEGAL_TRANSITION')
    room.wait(2 * minute)
    expect(room.state.step).toBe('ROLL_CALL')
    room.do('peer', { type: 'confirmAlone' })
    expect(room.state.step).toBe('SILENT_READ')
  })

  it('[DR-5] the silent read closes early only when all are done, and shows a number only', () => {
    const room = new Room().toSilentRead()
    for (const id of ['hm', 'peer', 'br', 'data']) room.do(id, { type: 'finishReading' })
    expect(room.state).toMatchObject({ step: 'SILENT_READ', doneReading: 4 })
    expect(room.refused('br', { type: 'close', step: 'SILENT_READ' })).toBe('ILLEGAL_TRANSITION')
    expect(room.refused('hm', { type: 'finishReading' })).toBe('CONFLICT')
    room.leave('eng')
    expect(room.state.step).toBe('SILENT_READ')
    room.arrive('eng').do('eng', { type: 'finishReading' })
    expect(room.state.step).toBe('REVEAL')
  })

  it('[DR-5] three pins a reader, unseen by others until the reveal', () => {
    const room = new Room().toSilentRead()
    for (const text of ['first', 'second', 'third']) room.do('eng', { type: 'pin', principle: 'TB', text })
    expect(room.refused('eng', { type: 'pin', principle: null, text: 'fourth' })).toBe('CONFLICT')
    room.do('eng', { type: 'unpin', pinId: 'eng-2' }).do('eng', { type: 'pin', principle: null, text: 'again' })
    expect(room.refused('hm', { type: 'unpin', pinId: 'eng-1' })).toBe('NOT_FOUND')
    expect(room.state.pins).toEqual([])
    room.wait(8 * minute)
    expect(room.state.pins.map((pin) => pin.text).toSorted()).toEqual(['again', 'first', 'third'])
    expect(new Set(room.state.pins.map((pin) => pin.id)).size).toBe(3)
    room.close().wait(2 * minute)
    expect(room.state.walk?.order).toEqual(['OW', 'HS', 'TB', 'ET'])
  })

  it('[I-18] the walk is not left while a disputed principle has no written resolution, whatever the clock says', () => {
    const room = new Room().toWalk()
    expect(room.refused('br', { type: 'close', step: 'LP_WALK' })).toBe('ILLEGAL_TRANSITION')
    room.wait(60 * minute)
    expect(room.state.step).toBe('LP_WALK')
    expect(room.refused('br', { type: 'resolve', principle: 'OW', status: 'mixed', reason: 'Mixed.' })).toBe(
      'INVALID_INPUT',
    )
    expect(room.refused('hm', { type: 'resolve', principle: 'OW', status: 'mixed', reason })).toBe('FORBIDDEN')
    expect(room.refused('br', { type: 'resolve', principle: 'HS', status: 'mixed', reason })).toBe('ILLEGAL_TRANSITION')
    room.do('br', { type: 'resolve', principle: 'OW', status: 'mixed', reason })
    expect(room.state.step).toBe('CHALLENGE')
  })

  it('[DR-10] when a trigger fired, two challenges are asked and answered or conceded', () => {
    const room = new Room().toChallenge()
    expect(room.refused('br', { type: 'close', step: 'CHALLENGE' })).toBe('ILLEGAL_TRANSITION')
    room
      .do('br', { type: 'ask', trigger: 'noTension', toPersonId: 'hm' })
      .do('br', { type: 'ask', trigger: 'lateNote', toPersonId: 'eng' })
    expect(room.refused('br', { type: 'close', step: 'CHALLENGE' })).toBe('ILLEGAL_TRANSITION')
    expect(room.refused('peer', { type: 'answer', challengeId: 'challenge-1', answer: 'x', conceded: false })).toBe(
      'FORBIDDEN',
    )
    expect(room.refused('hm', { type: 'answer', challengeId: 'challenge-1', answer: '', conceded: false })).toBe(
      'INVALID_INPUT',
    )
    room.do('hm', { type: 'answer', challengeId: 'challenge-1', answer: '', conceded: true })
    room
      .do('eng', { type: 'answer', challengeId: 'challenge-2', answer: '"I froze it that night"', conceded: false })
      .close()
    expect(room.state.step).toBe('FINAL_VOTE')
  })

  it('[DR-10] when no trigger fired, none is needed', () => {
    const room = new Room(agreeing, clean).toChallenge()
    expect(room.state.deck).toEqual([])
    expect(room.close().state.step).toBe('FINAL_VOTE')
  })
})
