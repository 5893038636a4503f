// The demo's debrief from its frozen package to the signature: its package, order, deck, gates and outcome come out of the rules; only what
// people say and vote is given.
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { describe, expect, it } from 'vitest'
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import { noteTriggers } from '#shared/domain/debrief/note-triggers.ts'
import type { OpenDebriefInput } from '#shared/domain/debrief/open-debrief.ts'
import type { DebriefPackage } from '#shared/domain/debrief/types.ts'
import { decideOutcome } from '#shared/domain/decision/decide-outcome.ts'
import { decisionPolicy } from '#shared/domain/decision/policy.ts'
import { demoDebrief } from '#shared/demo/debrief.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import { demoPackageInput } from '#shared/demo/package-input.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { isFactIssue } from '#shared/domain/package/fact-issue.ts'
import { minute, Room } from './debrief-room.ts'

const { content, votes } = assemblePackage(demoPackageInput)
const people = ['HM', 'PEER', 'BR', 'DATA', 'ENG']
const names: Record<string, string> = { HM: 'Dana', PEER: 'Rui', BR: 'Adaeze', DATA: 'Kenji', ENG: 'Sofia' }

const pkg: DebriefPackage = {
  packageIntact: true,
  questions: defaultPack,
  reportReady: true,
  core: content.header.core,
  statuses: Object.fromEntries(content.rows.map(({ principle, status }) => [principle, status])),
  cells: content.rows.flatMap(({ principle, cells }) =>
    cells.flatMap((cell) =>
      cell.state === 'rated'
        ? [{ principle, authorId: cell.seatId, rating: cell.rating, confidence: cell.confidence }]
        : [],
    ),
  ),
  issues: content.issues.map((issue) => ({ ...issue, isFact: isFactIssue(issue) })),
  triggers: noteTriggers(content),
}
const input: OpenDebriefInput = {
  targetLevel: demoLoop.targetLevel,
  fallbackLevel: demoLoop.fallbackLevel,
  practiceOnly: content.header.practiceOnly,
  packageIntact: true,
  seats: demoLoop.seats.map(({ seatId, barRaiser, hiringManager }) => {
    const own = votes.find((vote) => vote.seatId === seatId)
    const role = hiringManager ? ('hiringManager' as const) : ('interviewer' as const)
    return {
      personId: seatId,
      seatId,
      name: names[seatId] ?? '',
      role: barRaiser ? ('barRaiser' as const) : role,
      vote: own?.vote
        ? {
            target: own.vote,
            fallback: own.fallbackVote,
            confidence: own.voteConfidence,
            reason: own.reason ?? null,
          }
        : null,
    }
  }),
}

function engine({ ballots, resolutions, attendees }: DebriefState, ballot: 'pre' | 'final') {
  const decided = decideOutcome({
    core: content.header.core,
    statuses: pkg.statuses,
    resolutions: resolutions.map(({ principle, status, reason }) => ({ principle, status, reason })),
    votes: (ballots[ballot] ?? []).map(({ personId, target, fallback }) => ({ personId, target, fallback })),
    barRaiserId: attendees.find(({ role }) => role === 'barRaiser')?.personId ?? null,
    targetLevel: demoLoop.targetLevel,
    fallbackLevel: demoLoop.fallbackLevel,
    levels: content.levels.seats.map(({ level }) => level),
    missing: content.header.missing,
    integrity: demoDebrief.integrity,
    barRaiserRatings: [],
    contradictions: [],
    walked: [],
    policy: decisionPolicy,
  })
  if (!decided.ok) throw new Error(decided.rejection.message)
  return decided.value
}
const firedIn = ({ gates }: ReturnType<typeof engine>) => gates.filter(({ fired }) => fired).map(({ gate }) => gate)

const seal = (room: Room, ballot: 'revote1' | 'final', each: typeof demoDebrief.ballots.final): void => {
  for (const { seatId, target, fallback, movedLine } of each) {
    room.do(seatId, {
      type: 'sealVote',
      ballot,
      target,
      fallback,
      confidence: null,
      line: movedLine ?? 'two windows, two populations',
    })
  }
}
const ask = (room: Room): void => {
  for (const [at, { trigger, toSeatId, answer, question }] of demoDebrief.challenges.entries()) {
    room.do('BR', { type: 'ask', trigger, toPersonId: toSeatId })
    expect(room.state.challenges[at]?.question).toBe(question)
    room.do(toSeatId, { type: 'answer', challengeId: `challenge-${at + 1}`, answer, conceded: false })
  }
}
const speak = (room: Room, personId: string, text: string): void => {
  room
    .do('BR', { type: 'startTurn', personId })
    .wait(10_000)
    .do(personId, { type: 'endTurn', personId, text, notInNotes: false })
}

const opened = new Room(input, pkg)
const begin = opened.now
opened.arrive(...people).do('BR', { type: 'open' })
for (const id of people) opened.do(id, { type: 'confirmAlone' })
opened.do('BR', { type: 'close', step: 'ROLL_CALL' }).wait(8 * minute)
const room = opened
const atReveal = structuredClone(room.state)
room.do('BR', { type: 'close', step: 'REVEAL' })
seal(room, 'revote1', demoDebrief.ballots.revote1)
const atWalk = structuredClone(room.state)
for (const [at, entry] of demoDebrief.walk.entries()) {
  if (at > 0) room.do('BR', { type: 'openPrinciple', index: at })
  for (const id of at === 0 ? ['DATA', 'HM', 'PEER', 'ENG', 'BR'] : [])
    speak(room, id, entry.turns.find(({ seatId }) => seatId === id)?.text ?? '')
  if (at === 0)
    room.do('BR', {
      type: 'settleContradiction',
      issue: 1,
      verdict: 'bothTrue',
      reason: demoDebrief.contradiction.reason,
    })
  const { kind, reason } = entry.outcome
  room.do(
    'BR',
    kind === 'resolution'
      ? { type: 'resolve', principle: entry.principle, status: 'mixed', reason }
      : { type: 'remark', principle: entry.principle, text: reason },
  )
}
const trust = structuredClone(room.state)
room.do('BR', { type: 'close', step: 'LP_WALK' })
const atChallenge = structuredClone(room.state)
ask(room)
room.do('BR', { type: 'close', step: 'CHALLENGE' })
seal(room, 'final', demoDebrief.ballots.final)
const proposed = engine(room.state, 'final')
room.do(null, { type: 'propose', proposed })
for (const { seatId, statement } of demoDebrief.dissents) room.do(seatId, { type: 'stateDissent', statement })
room.do('BR', { type: 'sign', outcome: 'INCLINED_DOWNLEVEL', reason: '' })
room.do('BR', {
  type: 'writeRationale',
  rationale: { ...demoDebrief.rationale, bullets: [...demoDebrief.rationale.bullets] },
})
room.now = begin + demoDebrief.minutes * minute
room.do('HM', { type: 'confirmRationale' })

describe('the demo’s debrief, played from its package', () => {
  it('[DR-6] shows the first ballots as the notes hold them', () => {
    expect(atReveal.ballots.pre?.map(({ personId, target }) => `${personId} ${target}`)).toEqual([
      'HM I',
      'PEER SH',
      'BR NI',
      'DATA I',
      'ENG I',
    ])
    expect(atReveal.express).toBe(false)
  })
  it('[G2] on the first ballots the gates ask for a discussion of Ownership', () => {
    const early = engine(atReveal, 'pre')
    expect(early.outcome).toBe('NEEDS_DISCUSSION')
    expect(firedIn(early)).toEqual(['G2'])
  })
  it('[DR-6] two votes move, each by a line', () => {
    expect(atWalk.ballots.revote1?.map(({ personId, target, movedLine }) => [personId, target, movedLine])).toEqual([
      ['HM', 'I', null],
      ['PEER', 'I', 'it sat with the retention team'],
      ['BR', 'NI', null],
      ['DATA', 'I', null],
      ['ENG', 'NI', 'we hit the goal, so I moved on'],
    ])
  })
  it('[DR-8] [DR-9] walks Ownership, Highest Standards and Earn Trust; the bar raiser’s low rating closes the first', () => {
    expect(atWalk.walk).toMatchObject({
      order: ['OW', 'HS', 'ET'],
      disputed: ['OW'],
      index: 0,
      queue: ['DATA', 'HM', 'PEER', 'ENG', 'BR'],
    })
    expect(atWalk.walk?.prompts.map(({ text, toPersonIds }) => [text, toPersonIds])).toEqual([
      ['If Adaeze is right, what in your notes would look different?', ['HM', 'PEER', 'DATA', 'ENG']],
      ['Adaeze, what did you see that the rest of us could not have seen?', ['BR']],
    ])
  })
  it('[DR-11] the frame dispute on Earn Trust has its four fixed questions', () => {
    expect(trust.walk?.prompts.filter(({ kind }) => kind === 'frameDispute').map(({ text }) => text)).toEqual([
      'Was it reversible?',
      'Who could have been reached, how fast?',
      'What did the person do afterwards?',
      'Would we want ten people to act this way?',
    ])
  })
  it('[I-18] Ownership is resolved as mixed; the remarks on the others change nothing', () => {
    expect(room.state.resolutions.map(({ principle, status }) => [principle, status])).toEqual([['OW', 'mixed']])
    expect(room.state.remarks.map(({ principle }) => principle)).toEqual(['HS', 'ET'])
  })
  it('[DR-10] the deck proposes what the notes and the votes call for', () => {
    expect(atChallenge.deck.map(({ trigger, toPersonId }) => [trigger, toPersonId])).toEqual([
      ['singleSource', 'PEER'],
      ['notInclined', 'BR'],
      ['notInclined', 'ENG'],
      ['lateNote', 'ENG'],
      ['flatRatings', 'HM'],
      ['missingReason', 'HM'],
      ['missingReason', 'DATA'],
    ])
  })
  it('[G5] [G8] the veto at the target leads one level down', () => {
    expect(
      room.state.ballots.final?.map(({ personId, target, fallback }) => `${personId} ${target} ${fallback}`),
    ).toEqual(['HM I I', 'PEER I I', 'BR NI I', 'DATA I I', 'ENG NI I'])
    expect(proposed).toMatchObject({ outcome: 'INCLINED_DOWNLEVEL', level: 5 })
    expect(firedIn(proposed)).toEqual(['G5', 'G8'])
  })
  it('[DR-12] the dissent is kept word for word and the outcome is signed by one', () => {
    expect(room.state.proposal?.dissents.find(({ personId }) => personId === 'PEER')?.statement).toBe(
      "Customer work this strong is rare at L6; one quarter's blind spot should be an onboarding goal.",
    )
    expect(room.state.signed).toMatchObject({ outcome: 'INCLINED_DOWNLEVEL', level: 5, by: ['BR'], override: false })
  })
  it('[DR-13] the stored rationale stands, and after 41 minutes the report is next', () => {
    expect(room.state.rationale?.bullets).toEqual(demoDebrief.rationale.bullets)
    expect(room.state.step).toBe('FEEDBACK')
    expect(room.now - begin).toBe(41 * minute)
  })
})
