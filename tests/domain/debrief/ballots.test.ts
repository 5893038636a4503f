import { describe, expect, it } from 'vitest'
import type { VoteReason } from '#shared/contracts/ballots.ts'
import { debriefCommandSchema, type PersonCommand } from '#shared/contracts/debrief-state.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import { ownPart } from '#shared/domain/debrief/ballots.ts'
import { decideDebrief } from '#shared/domain/debrief/decide-debrief.ts'
import type { DebriefPackage } from '#shared/domain/debrief/types.ts'
import { demoDebriefPackage, demoInput, minute, noReason, Room, sealVote } from './debrief-room.ts'

describe('ballots', () => {
  it('[I-13] a vote has four values and no neutral one', () => {
    for (const target of ['SH', 'I', 'NI', 'SNH'] as const)
      expect(debriefCommandSchema.safeParse(sealVote('final', target)).success).toBe(true)
    expect(debriefCommandSchema.safeParse({ ...sealVote('final', 'I'), target: 'N' }).success).toBe(false)
    expect(debriefCommandSchema.safeParse({ ...sealVote('final', 'I'), target: null }).success).toBe(false)
  })

  it('[I-14] a ballot opens for all at once, when the last vote is sealed', () => {
    const room = new Room().toRevote().vote('hm', 'I').vote('peer', 'SH').vote('br', 'NI').vote('data', 'I')
    expect(room.state).toMatchObject({ step: 'REVOTE_1', sealed: { revote1: 4 }, ballots: { revote1: null } })
    room.vote('eng', 'I')
    expect(room.state).toMatchObject({ step: 'LP_WALK' })
    expect(room.state.ballots.revote1).toHaveLength(5)
  })

  it('[DR-6] when the time ends, a missing vote repeats the ballot before it', () => {
    const room = new Room()
      .toRevote()
      .vote('peer', 'NI', 'a line')
      .wait(2 * minute)
    expect(room.state.ballots.revote1?.map((vote) => vote.target)).toEqual(['I', 'NI', 'NI', 'I', 'I'])
    const final = new Room().toDecision({ eng: 'SNH' })
    expect(final.state.ballots.final?.map((vote) => [vote.target, vote.movedLine])).toEqual([
      ['I', null],
      ['SH', null],
      ['NI', null],
      ['I', null],
      ['SNH', 'we hit the goal, so I moved on'],
    ])
  })

  it('[DR-6] the final ballot carries over the second, not the first', () => {
    const room = new Room()
      .toRevote()
      .vote('peer', 'NI', 'a line')
      .wait(2 * minute)
    room
      .do('br', {
        type: 'resolve',
        principle: 'OW',
        status: 'mixed',
        reason: 'They own what they find, not what they cause.',
      })
      .close()
    for (const id of ['challenge-1', 'challenge-2']) {
      room
        .do('br', { type: 'ask', trigger: 'noTension', toPersonId: 'br' })
        .do('br', { type: 'answer', challengeId: id, answer: 'line', conceded: false })
    }
    room.close()
    expect(room.refused('peer', sealVote('final', 'SH'))).toBe('INVALID_INPUT')
    room.wait(2 * minute)
    expect(room.state.ballots.final?.[1]).toMatchObject({ personId: 'peer', target: 'NI', movedLine: null })
  })

  it('[DR-6] an absent voter’s last value stands', () => {
    const room = new Room().toRevote().leave('eng')
    expect(room.refused('eng', sealVote('revote1', 'I'))).toBe('FORBIDDEN')
    room.vote('hm', 'I').vote('peer', 'SH').vote('br', 'NI').vote('data', 'I')
    expect(room.state.step).toBe('REVOTE_1')
    room.wait(2 * minute)
    expect(room.state.ballots.revote1?.at(-1)).toMatchObject({ personId: 'eng', target: 'I' })
  })

  it('[DR-6] a changed vote names the line that moved it; an unchanged one keeps none', () => {
    const room = new Room().toRevote()
    const unmoved = decideDebrief(room.debrief, sealVote('revote1', 'NI'), {
      actorId: 'hm',
      now: room.now,
      pkg: room.pkg,
    })
    expect(unmoved).toEqual({
      ok: false,
      rejection: { code: 'INVALID_INPUT', message: expect.stringMatching(/^Which line moved you\?/), path: 'line' },
    })
    expect(room.refused('hm', sealVote('revote1', 'NI', ''))).toBe('INVALID_INPUT')
    expect(room.refused('hm', sealVote('revote1', 'I', null, 'NI'))).toBe('INVALID_INPUT')
    room.do('hm', sealVote('revote1', 'I', 'said for nothing'))
    expect(room.debrief.private.ballots.revote1['hm']?.line).toBeNull()
  })

  it('[DR-6] a sealed vote is not changed', () => {
    const room = new Room().toRevote().vote('hm', 'I')
    expect(room.refused('hm', sealVote('revote1', 'I'))).toBe('SEALED')
    expect(room.refused('hm', sealVote('final', 'I'))).toBe('ILLEGAL_TRANSITION')
  })

  it('[DR-6] with a fallback level both are voted on, without one the fallback is not', () => {
    const room = new Room().toRevote()
    expect(room.refused('hm', sealVote('revote1', 'I', null, null))).toBe('INVALID_INPUT')
    const single = new Room({ ...demoInput, fallbackLevel: null }).toRevote()
    expect(single.state.ballots.pre?.every((vote) => vote.fallback === null)).toBe(true)
    expect(single.refused('hm', sealVote('revote1', 'I'))).toBe('INVALID_INPUT')
    single.do('hm', sealVote('revote1', 'I', null, null))
  })

  it('[DR-6] a person reads their own sealed part and nobody else’s', () => {
    const room = new Room()
      .toSilentRead()
      .do('hm', { type: 'pin', principle: null, text: 'mine' })
      .wait(8 * minute)
      .close()
      .vote('hm', 'I')
    expect(ownPart(room.debrief, 'hm')).toMatchObject({
      ballots: { revote1: { target: 'I' }, final: null },
      pins: [{ text: 'mine' }],
      doneReading: false,
    })
    expect(ownPart(room.debrief, 'eng')).toMatchObject({ ballots: { pre: { target: 'I' }, revote1: null }, pins: [] })
    expect(JSON.stringify(ownPart(room.debrief, 'stranger'))).not.toMatch(/"target"|mine/)
  })
})

describe('what a no rests on', () => {
  const none = (target: Vote, fallback: Vote = 'I') => sealVote('revote1', target, 'a line', fallback, null)
  const decided = (room: Room, actorId: string, command: PersonCommand) =>
    decideDebrief(room.debrief, command, { actorId, now: room.now, pkg: room.pkg })
  const refusedAt = (room: Room, actorId: string, command: PersonCommand) => {
    const result = decided(room, actorId, command)
    return result.ok ? null : result.rejection
  }

  it.each<[string, Vote, Vote, VoteReason | null, string | null]>([
    ['peer', 'NI', 'I', null, null],
    ['peer', 'SNH', 'I', null, 'reason.line'],
    ['peer', 'NI', 'SNH', null, 'reason.line'],
    ['peer', 'SNH', 'I', { ...noReason, line: 'No.' }, 'reason.line'],
    ['peer', 'SNH', 'I', { ...noReason, line: 'It cost the team a quarter.' }, 'reason.line'],
    ['peer', 'SNH', 'I', { principle: null, line: 'She made up the number.', wouldChange: '' }, null],
    ['br', 'NI', 'I', null, 'reason.principle'],
    ['br', 'NI', 'I', { ...noReason, principle: null }, 'reason.principle'],
    ['br', 'NI', 'I', { ...noReason, line: '' }, 'reason.line'],
    ['br', 'NI', 'I', { ...noReason, wouldChange: 'More.' }, 'reason.wouldChange'],
    ['br', 'NI', 'I', noReason, null],
    ['br', 'I', 'NI', null, null],
  ])('[DR-6] [RB-36] %s votes %s and %s with %j: refused at %s', (who, target, fallback, reason, path) => {
    const refusal = refusedAt(new Room().toRevote(), who, sealVote('revote1', target, 'a line', fallback, reason))
    expect(refusal?.path ?? null).toBe(path)
    if (path !== null) expect(refusal?.message).toMatch(/^[^.]+\. [^.]+\.$/)
  })

  it('[DR-6] a rating of 1 carries a strong no whose line names no integrity', () => {
    const pkg: DebriefPackage = {
      ...demoDebriefPackage,
      cells: [...demoDebriefPackage.cells, { principle: 'DD', authorId: 'eng', rating: 1, confidence: 'M' }],
    }
    const room = new Room(demoInput, pkg).toRevote()
    const reason = { ...noReason, line: 'The claim fell apart when asked twice.' }
    expect(refusedAt(room, 'eng', sealVote('revote1', 'SNH', 'a line', 'I', reason))).toBeNull()
    expect(refusedAt(room, 'peer', sealVote('revote1', 'SNH', 'a line', 'I', reason))?.path).toBe('reason.line')
  })

  it('[DR-6] the same vote keeps the reason it was given with; another vote needs its own', () => {
    const seats = demoInput.seats.map((seat) =>
      seat.personId === 'br' && seat.vote ? { ...seat, vote: { ...seat.vote, reason: noReason } } : seat,
    )
    const room = new Room({ ...demoInput, seats }).toRevote()
    expect(refusedAt(room, 'br', none('SNH'))?.path).toBe('reason.principle')
    room.do('br', none('NI'))
    expect(room.debrief.private.ballots.revote1['br']?.reason).toEqual(noReason)
  })

  it('[DR-6] [I-14] the reason opens with the vote, and a yes has none', () => {
    const room = new Room().toRevote().vote('br', 'NI').vote('hm', 'I')
    expect(JSON.stringify(room.state)).not.toContain(noReason.line)
    room.wait(2 * minute)
    const reasons = Object.fromEntries(
      (room.state.ballots.revote1 ?? []).map(({ personId, reason }) => [personId, reason ?? null]),
    )
    expect(reasons).toEqual({ br: noReason, hm: null, peer: null, data: null, eng: null })
  })
})
