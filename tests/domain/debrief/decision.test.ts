import { describe, expect, it } from 'vitest'
import type { ProposedOutcome } from '#shared/contracts/debrief-state.ts'
import type { Rationale } from '#shared/contracts/rationale.ts'
import type { Outcome, Vote } from '#shared/contracts/vocabulary.ts'
import { rationaleRefusal } from '#shared/domain/debrief/rationale.ts'
import { demoDebriefPackage, demoInput, minute, rationale, reason, Room, sealVote } from './debrief-room.ts'

const proposal = (outcome: Outcome, gate = 'G9'): ProposedOutcome => ({
  outcome,
  level: outcome === 'INCLINED' ? 6 : null,
  gates: [{ gate, fired: true, inputs: {} }],
})
const decided = (outcome: Outcome, votes: Partial<Record<string, Vote>> = {}, gate = 'G9'): Room =>
  new Room().toDecision(votes).do(null, { type: 'propose', proposed: proposal(outcome, gate) })
const positive = { br: 'I', hm: 'I', peer: 'I', data: 'I', eng: 'I' } as const

describe('the proposal', () => {
  it('[I-20] the software proposes once, after the final vote, and decides nothing', () => {
    const room = new Room().toFinal()
    expect(room.refused(null, { type: 'propose', proposed: proposal('INCLINED') })).toBe('ILLEGAL_TRANSITION')
    room.wait(2 * minute)
    expect(room.refused('br', { type: 'propose', proposed: proposal('INCLINED') })).toBe('FORBIDDEN')
    expect(room.refused('br', { type: 'sign', outcome: 'INCLINED', reason })).toBe('ILLEGAL_TRANSITION')
    room.do(null, { type: 'propose', proposed: proposal('NOT_INCLINED') }).wait(60 * minute)
    expect(room.state).toMatchObject({ step: 'DECISION', signed: null })
    expect(room.refused(null, { type: 'propose', proposed: proposal('INCLINED') })).toBe('CONFLICT')
    expect(room.refused('hm', { type: 'sign', outcome: 'NOT_INCLINED', reason: '' })).toBe('FORBIDDEN')
    room.do('br', { type: 'sign', outcome: 'NOT_INCLINED', reason: '' })
    expect(room.state.signed).toMatchObject({
      outcome: 'NOT_INCLINED',
      level: null,
      by: ['br'],
      override: false,
      at: room.now,
    })
  })

  it.each<[Outcome, Vote, string[]]>([
    ['INCLINED', 'I', ['eng']],
    ['NOT_INCLINED', 'NI', ['hm', 'peer', 'data']],
    ['INCLINED_DOWNLEVEL', 'NI', ['hm', 'peer', 'data']],
    ['RELOOP_TARGETED', 'I', []],
  ])('[DR-12] dissent from %s is listed', (outcome, br, dissent) => {
    const room = decided(outcome, { ...positive, br, eng: 'NI' })
    expect(room.state.proposal?.dissents.map((each) => each.personId)).toEqual(dissent)
    expect(room.refused('br', { type: 'stateDissent', statement: 'No.' })).toBe('FORBIDDEN')
  })
})

describe('the signature', () => {
  it('[DR-12] stricter needs a sentence, and the dissent is listed anew', () => {
    const room = decided('INCLINED', positive)
    expect(room.refused('br', { type: 'sign', outcome: 'NOT_INCLINED', reason: 'No.' })).toBe('INVALID_INPUT')
    expect(room.refused('br', { type: 'sign', outcome: 'NOT_INCLINED', reason: '' })).toBe('ILLEGAL_TRANSITION')
    room.do('br', { type: 'sign', outcome: 'NOT_INCLINED', reason })
    expect(room.state.signed).toMatchObject({ outcome: 'NOT_INCLINED', override: false, reason })
    expect(room.state.proposal?.dissents).toHaveLength(5)
  })

  it('[DR-12] more lenient is signed by two and marked as an override', () => {
    const room = decided('RELOOP_TARGETED', positive, 'G6')
    expect(room.refused('hm', { type: 'cosign' })).toBe('ILLEGAL_TRANSITION')
    room.do('br', { type: 'sign', outcome: 'INCLINED', reason })
    expect(room.state).toMatchObject({
      step: 'DECISION',
      signed: null,
      overrideRequest: { outcome: 'INCLINED', level: 6, by: 'br' },
    })
    expect(room.refused('peer', { type: 'cosign' })).toBe('FORBIDDEN')
    room.do('hm', { type: 'cosign' })
    expect(room.state).toMatchObject({
      step: 'RATIONALE',
      overrideRequest: null,
      signed: { outcome: 'INCLINED', level: 6, by: ['br', 'hm'], override: true },
    })
  })

  it.each(['G1', 'G3'])('[DR-12] never against %s', (gate) => {
    expect(
      decided('NOT_INCLINED', positive, gate).refused('br', { type: 'sign', outcome: 'RELOOP_TARGETED', reason }),
    ).toBe('ILLEGAL_TRANSITION')
  })

  it('[DR-12] never without a hiring manager', () => {
    const room = new Room({
      ...demoInput,
      seats: demoInput.seats.filter((seat) => seat.role !== 'hiringManager'),
    }).toDecision(positive)
    room.do(null, { type: 'propose', proposed: proposal('RELOOP_TARGETED', 'G6') })
    expect(room.refused('br', { type: 'sign', outcome: 'INCLINED', reason })).toBe('ILLEGAL_TRANSITION')
    room.do('br', { type: 'sign', outcome: 'NOT_INCLINED', reason })
  })

  it('[I-16] with the bar raiser’s final vote against the target, inclined cannot be signed by anybody', () => {
    expect(
      decided('NOT_INCLINED', { ...positive, br: 'NI' }, 'G5').refused('br', {
        type: 'sign',
        outcome: 'INCLINED',
        reason,
      }),
    ).toBe('ILLEGAL_TRANSITION')
    expect(
      decided('INCLINED', { ...positive, br: 'SNH' }).refused('br', { type: 'sign', outcome: 'INCLINED', reason: '' }),
    ).toBe('ILLEGAL_TRANSITION')
  })

  it('[I-17] with a core principle failed, a positive outcome cannot be signed whatever was proposed', () => {
    const room = new Room().toWalk().do('br', { type: 'resolve', principle: 'OW', status: 'failed', reason })
    const copy = decided('INCLINED', positive)
    copy.debrief = { ...copy.debrief, public: { ...copy.state, resolutions: room.state.resolutions } }
    expect(copy.refused('br', { type: 'sign', outcome: 'INCLINED', reason: '' })).toBe('ILLEGAL_TRANSITION')
    expect(copy.refused('br', { type: 'sign', outcome: 'INCLINED_DOWNLEVEL', reason })).toBe('ILLEGAL_TRANSITION')
    copy.do('br', { type: 'sign', outcome: 'NOT_INCLINED', reason })
  })

  it('[I-21] a down-level needs a fallback level and the bar raiser’s vote for it', () => {
    const single = new Room({ ...demoInput, fallbackLevel: null }).toDecision()
    single.do(null, { type: 'propose', proposed: proposal('NOT_INCLINED') })
    expect(single.refused('br', { type: 'sign', outcome: 'INCLINED_DOWNLEVEL', reason })).toBe('ILLEGAL_TRANSITION')
    const room = new Room().toFinal()
    room.do('br', sealVote('final', 'NI', 'a line', 'NI')).wait(2 * minute)
    room.do(null, { type: 'propose', proposed: proposal('INCLINED_DOWNLEVEL') })
    expect(room.refused('br', { type: 'sign', outcome: 'INCLINED_DOWNLEVEL', reason: '' })).toBe('ILLEGAL_TRANSITION')
  })

  it('[DR-12] a claim marked fabricated leaves no positive outcome', () => {
    const room = new Room().toWalk()
    room.do('br', {
      type: 'settleContradiction',
      issue: 1,
      verdict: 'fabricated',
      reason: 'The log shows it never ran.',
    })
    room.do('br', { type: 'resolve', principle: 'OW', status: 'mixed', reason }).close()
    for (const id of ['challenge-1', 'challenge-2']) {
      room
        .do('br', { type: 'ask', trigger: 'noTension', toPersonId: 'br' })
        .do('br', { type: 'answer', challengeId: id, answer: '', conceded: true })
    }
    room
      .close()
      .vote('br', 'I', 'a line')
      .wait(2 * minute)
      .do(null, { type: 'propose', proposed: proposal('INCLINED') })
    expect(room.refused('br', { type: 'sign', outcome: 'INCLINED', reason: '' })).toBe('ILLEGAL_TRANSITION')
  })

  it('[DR-12] an open dispute or a hold is nothing to sign', () => {
    expect(decided('NEEDS_DISCUSSION').refused('br', { type: 'sign', outcome: 'NOT_INCLINED', reason })).toBe(
      'ILLEGAL_TRANSITION',
    )
    expect(decided('NOT_INCLINED').refused('br', { type: 'sign', outcome: 'HOLD_INCOMPLETE', reason })).toBe(
      'ILLEGAL_TRANSITION',
    )
    expect(decided('HOLD_INCOMPLETE').refused('br', { type: 'sign', outcome: 'HOLD_INCOMPLETE', reason: '' })).toBe(
      'ILLEGAL_TRANSITION',
    )
  })
})

const bulletFor = (text: string): Rationale['bullets'][number] => ({
  side: 'for',
  principle: 'CO',
  text,
})

describe('the rationale', () => {
  it('[DR-13] has sixty words and three pieces of evidence, each with a side and a quote or a number', () => {
    expect(rationaleRefusal(rationale)).toBeNull()
    expect(
      rationaleRefusal({
        ...rationale,
        bullets: ['CO 5', 'DD 5', 'OW 3'].map(bulletFor),
        concern: 'One.',
        levelReason: 'Two.',
        wouldHaveChanged: 'Three.',
      })?.path,
    ).toBe('rationale')
    expect(
      rationaleRefusal({
        ...rationale,
        bullets: [...rationale.bullets.slice(0, 2), bulletFor('Did well with the team.')],
      })?.path,
    ).toBe('rationale.bullets.2')
    expect(
      rationaleRefusal({
        ...rationale,
        bullets: [...rationale.bullets.slice(0, 2), bulletFor('Said “it sat with the retention team”.')],
      }),
    ).toBeNull()
    expect(
      rationaleRefusal({
        ...rationale,
        bullets: [...rationale.bullets.slice(0, 2), { side: null, principle: null, text: 'CO 5: 40 calls.' }],
      })?.path,
    ).toBe('rationale.bullets.2.side')
    expect(rationaleRefusal({ ...rationale, bullets: rationale.bullets.slice(0, 2) })?.path).toBe('rationale.bullets')
  })
  it('[DR-13] names the principle of each piece of evidence, except where it is about the level', () => {
    const third = (side: 'for' | 'against' | 'level') =>
      rationaleRefusal({
        ...rationale,
        bullets: [...rationale.bullets.slice(0, 2), { side, principle: null, text: 'Four of 5 leads joined.' }],
      })?.path
    expect([third('for'), third('against'), third('level')]).toEqual([
      'rationale.bullets.2.principle',
      'rationale.bullets.2.principle',
      undefined,
    ])
  })
  it.each(['concern', 'levelReason', 'wouldHaveChanged'] as const)('[DR-13] is refused without its %s', (key) => {
    const long = Array.from({ length: 80 }, () => 'word').join(' ')
    expect(rationaleRefusal({ ...rationale, levelReason: long, concern: long, [key]: ' ' })?.path).toBe(
      `rationale.${key}`,
    )
  })

  it.each<[string, boolean]>([
    ['Said “it sat with the retention team”.', true],
    ["Said 'it sat with them' twice.", true],
    ['قالت «لم أسأل عن الربع التالي»', true],
    ['彼女は「私が決めた」と言った', true],
    ['خفضت ٣١ ساعة', true],
    ["She didn't own what wasn't hers.", false],
    ["The teams' work and the users' pain.", false],
    ['Did well.', false],
  ])('[DR-13] evidence in %j: %s', (bullet, holds) => {
    expect(rationaleRefusal({ ...rationale, bullets: [bulletFor(bullet), ...rationale.bullets.slice(1)] })?.path).toBe(
      holds ? undefined : 'rationale.bullets.0',
    )
  })

  it('[DR-13] words are counted as their script writes them', () => {
    const sentence = '她把其他团队造成的问题留给了别人，而当时她已经知道怎样解决这个问题。'
    const chinese = {
      bullets: ['退款从31小时降到12小时。', '读了212份记录。', '小篮子从51.0降到49.1。'].map(bulletFor),
      concern: sentence.repeat(3),
      levelReason: sentence,
      wouldHaveChanged: sentence,
    }
    expect(rationaleRefusal(chinese)).toBeNull()
    expect(
      rationaleRefusal({ ...chinese, concern: sentence, levelReason: '好。', wouldHaveChanged: '好。' })?.path,
    ).toBe('rationale')
    new Room().toWalk().do('br', { type: 'resolve', principle: 'OW', status: 'mixed', reason: sentence })
  })

  it('[DR-13] is confirmed by the hiring manager; writing it again voids the confirmation', () => {
    const room = decided('NOT_INCLINED').do('br', { type: 'sign', outcome: 'NOT_INCLINED', reason: '' })
    expect(room.refused('hm', { type: 'confirmRationale' })).toBe('ILLEGAL_TRANSITION')
    room
      .do('br', { type: 'writeRationale', rationale })
      .do('hm', { type: 'confirmRationale' })
      .do('br', { type: 'writeRationale', rationale })
    expect(room.refused('br', { type: 'close', step: 'RATIONALE' })).toBe('ILLEGAL_TRANSITION')
    room.do('hm', { type: 'confirmRationale' }).close()
    expect(room.state.step).toBe('FEEDBACK')
  })

  it('[DR-13] needs no confirmation where there is no hiring manager', () => {
    const room = new Room({
      ...demoInput,
      seats: demoInput.seats.filter((seat) => seat.role !== 'hiringManager'),
    }).toDecision()
    room
      .do(null, { type: 'propose', proposed: proposal('NOT_INCLINED') })
      .do('br', { type: 'sign', outcome: 'NOT_INCLINED', reason: '' })
    room.do('br', { type: 'writeRationale', rationale }).close()
    expect(room.state.step).toBe('FEEDBACK')
  })
})

describe('the end', () => {
  const atFeedback = (): Room =>
    decided('NOT_INCLINED')
      .do('br', { type: 'sign', outcome: 'NOT_INCLINED', reason: '' })
      .do('br', { type: 'writeRationale', rationale })
      .do('hm', { type: 'confirmRationale' })
      .close()

  it('[I-31] closes by the release of the report and in no other way, whatever the outcome', () => {
    const room = atFeedback()
    expect(room.refused('br', { type: 'close', step: 'FEEDBACK' })).toBe('ILLEGAL_TRANSITION')
    room.wait(48 * 60 * minute)
    expect(room.state.step).toBe('FEEDBACK')
    room.pkg = { ...demoDebriefPackage, reportReady: false }
    expect(room.refused('br', { type: 'release' })).toBe('ILLEGAL_TRANSITION')
    room.pkg = demoDebriefPackage
    expect(room.refused('hm', { type: 'release' })).toBe('FORBIDDEN')
    room.do('br', { type: 'release' })
    expect(room.state).toMatchObject({ step: 'CLOSED', releasedAt: room.now, stepEndsAt: null })
  })

  it('[DR-14] the report is due a day after the signature, and a closed debrief takes nothing more', () => {
    const room = atFeedback()
    expect(room.state.reportDueAt).toBe((room.state.signed?.at ?? 0) + 24 * 60 * minute)
    room.leave('br').do('br', { type: 'release' })
    expect(room.refused('br', { type: 'release' })).toBe('ILLEGAL_TRANSITION')
    expect(room.refused(null, { type: 'arrive', personId: 'br' })).toBe('ILLEGAL_TRANSITION')
  })
})
