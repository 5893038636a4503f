import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  debriefEventSchema,
  debriefStateSchema,
  type BallotName,
  type DebriefState,
  type PersonCommand,
} from '#shared/contracts/debrief-state.ts'
import { votes, type Outcome } from '#shared/contracts/vocabulary.ts'
import { debriefAbilities } from '#shared/domain/debrief/abilities.ts'
import { ownPart } from '#shared/domain/debrief/ballots.ts'
import { applyDecided, decideDebrief } from '#shared/domain/debrief/decide-debrief.ts'
import { isPersonCommandType, personCommandTypes } from '#shared/domain/debrief/permissions.ts'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'
import { stepOrder } from '#shared/domain/debrief/script.ts'
import type { Debrief, DebriefCommand } from '#shared/domain/debrief/types.ts'
import { demoDebriefPackage, demoInput, rationale, reason, Room } from './debrief-room.ts'

const people = ['hm', 'peer', 'br', 'data', 'eng']
interface Roll {
  who: number
  type: number
  n: number
  m: number
  flag: boolean
  server: number
  guided: boolean
  ms: number
}
const roll = fc.record({
  who: fc.nat(4),
  type: fc.nat(200),
  n: fc.nat(5),
  m: fc.nat(3),
  flag: fc.boolean(),
  server: fc.nat(9),
  guided: fc.boolean(),
  ms: fc.oneof(
    { weight: 12, arbitrary: fc.nat(20_000) },
    { weight: 3, arbitrary: fc.nat(400_000) },
    { weight: 1, arbitrary: fc.nat(1_200_000) },
  ),
})
const outcomeOf = (n: number): Outcome =>
  (['INCLINED', 'INCLINED_DOWNLEVEL', 'NOT_INCLINED', 'RELOOP_TARGETED'] as const)[n % 4] ?? 'NOT_INCLINED'
const vote = (n: number): (typeof votes)[number] => votes[n % 4] ?? 'I'

/** Every sealed text carries the word that must not be seen before its time. */
const builders: {
  [T in PersonCommand['type']]: (roll: Roll, state: DebriefState, who: string) => Extract<PersonCommand, { type: T }>
} = {
  open: () => ({ type: 'open' }),
  adjourn: () => ({ type: 'adjourn' }),
  resume: () => ({ type: 'resume' }),
  cosign: () => ({ type: 'cosign' }),
  confirmAlone: () => ({ type: 'confirmAlone' }),
  finishReading: () => ({ type: 'finishReading' }),
  release: () => ({ type: 'release' }),
  confirmRationale: () => ({ type: 'confirmRationale' }),
  void: () => ({ type: 'void', reason }),
  close: (_, state) => ({ type: 'close', step: state.step }),
  extend: (_, state) => ({ type: 'extend', step: state.step }),
  pin: ({ n, flag }) => ({ type: 'pin', principle: flag ? 'TB' : null, text: `CANARY-pin ${n}` }),
  unpin: ({ n }, _, who) => ({ type: 'unpin', pinId: `${who}-${n}` }),
  sealVote: ({ n, m, flag }, state) => ({
    type: 'sealVote',
    ballot: state.step === 'FINAL_VOTE' ? 'final' : 'revote1',
    target: vote(n),
    fallback: vote(m),
    confidence: 'L',
    line: flag ? `CANARY-${state.step === 'FINAL_VOTE' ? 'final' : 'revote1'} ${n}` : null,
    reason: {
      principle: 'OW',
      line: `CANARY-${state.step === 'FINAL_VOTE' ? 'final' : 'revote1'} ${n} she made up the number`,
      wouldChange: `CANARY-${state.step === 'FINAL_VOTE' ? 'final' : 'revote1'} ${n} a source for the number`,
    },
  }),
  openPrinciple: ({ n }) => ({ type: 'openPrinciple', index: n }),
  showPrompt: ({ n }) => ({ type: 'showPrompt', index: n }),
  raisePrompt: ({ flag }) => ({ type: 'raisePrompt', kind: flag ? 'silence' : 'trait' }),
  startTurn: ({ n }) => ({ type: 'startTurn', personId: people[n % 5] ?? '' }),
  endTurn: ({ flag }, state) => ({
    type: 'endTurn',
    personId: state.walk?.speaking?.personId ?? 'hm',
    text: flag ? 'brilliant' : '',
    notInNotes: flag,
  }),
  resolve: ({ n }) => ({ type: 'resolve', principle: n < 4 ? 'OW' : 'HS', status: 'mixed', reason }),
  remark: () => ({ type: 'remark', principle: 'HS', text: 'Agreed.' }),
  settleContradiction: ({ n, flag }) => ({
    type: 'settleContradiction',
    issue: n,
    verdict: flag ? 'fabricated' : 'bothTrue',
    reason,
  }),
  writeCase: ({ n }) => ({ type: 'writeCase', text: `CANARY-case ${n}` }),
  ask: ({ n }) => ({ type: 'ask', trigger: 'noTension', toPersonId: people[n % 5] ?? '' }),
  answer: ({ flag }, state) => ({
    type: 'answer',
    challengeId: state.challenges.find((each) => each.answer === null)?.id ?? 'none',
    answer: 'line',
    conceded: flag,
  }),
  stateDissent: () => ({ type: 'stateDissent', statement: 'No.' }),
  stateLevelView: () => ({ type: 'stateLevelView', text: 'L5.' }),
  sign: ({ n }) => ({ type: 'sign', outcome: outcomeOf(n), reason }),
  writeRationale: ({ flag }) => ({
    type: 'writeRationale',
    rationale: flag
      ? rationale
      : { ...rationale, concern: '-', bullets: ['a', 'b', 'c'].map((text) => ({ side: null, principle: null, text })) },
  }),
}

function serverCommand({ who, n, server }: Roll): DebriefCommand {
  const personId = people[who] ?? ''
  if (server < 6) return { type: 'arrive', personId }
  if (server === 6) return { type: 'leave', personId }
  if (server === 7)
    return {
      type: 'propose',
      proposed: { outcome: outcomeOf(n), level: null, gates: [{ gate: `G${n}`, fired: true, inputs: {} }] },
    }
  return { type: 'expireDueSteps' }
}

function next(debrief: Debrief, now: number, roll: Roll): { actorId: string | null; command: DebriefCommand } {
  const who = people[roll.who] ?? ''
  const state = debrief.public
  if (state.step === 'DECISION' && !state.proposal && roll.guided)
    return { actorId: null, command: serverCommand({ ...roll, server: 7 }) }
  if (roll.type > 140) return { actorId: null, command: serverCommand(roll) }
  const own = ownPart(debrief, who)
  const able = debriefAbilities(state, { personId: who, own, now, packageIntact: true }).filter(
    (type) => type !== 'adjourn' || roll.n === 0,
  )
  const from = roll.guided && able.length > 0 ? able : personCommandTypes
  const type = from[roll.type % from.length] ?? 'open'
  return { actorId: who, command: builders[type](roll, state, who) }
}

const opensAt: Record<BallotName, string> = { pre: 'REVEAL', revote1: 'LP_WALK', final: 'DECISION' }
const reached = (state: DebriefState, step: string): boolean =>
  stepOrder.indexOf(state.step) >= (stepOrder as string[]).indexOf(step)

function expectSealed(debrief: Debrief, heard: string): void {
  const { public: state } = debrief
  const seen = JSON.stringify(state) + heard
  for (const ballot of ['pre', 'revote1', 'final'] as const) {
    expect(state.ballots[ballot] !== null).toBe(reached(state, opensAt[ballot]))
    if (state.ballots[ballot] === null) expect(seen).not.toContain(`CANARY-${ballot}`)
  }
  if (!reached(state, 'REVEAL')) expect(seen).not.toMatch(/CANARY-pin|"target":|"fallback":/u)
  if (!state.cases?.texts) expect(seen).not.toContain('CANARY-case')
  if (!reached(state, 'DECISION')) expect(state.proposal).toBeNull()
  if (!reached(state, 'REVEAL')) expect(state.express).toBeNull()
}

const depths = ['none', 'toRevote', 'toWalk', 'toChallenge', 'toFinal', 'toDecision'] as const
/** Some courses begin deep in the script, so that the late steps are not left to luck. */
function start(unanimous: boolean, depth: number): Room {
  const seats = demoInput.seats.map((seat) => ({
    ...seat,
    vote: { target: 'I', fallback: 'I', confidence: 'M' } as const,
  }))
  const room = new Room(unanimous ? { ...demoInput, seats } : demoInput)
  const to = depths[depth % depths.length] ?? 'none'
  return to === 'none' ? room : room[to]()
}

function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** What is over by then has given way before a command is judged. */
function settledAt(debrief: Debrief, now: number): Debrief {
  const due = decideDebrief(debrief, { type: 'expireDueSteps' }, { actorId: null, now, pkg: demoDebriefPackage })
  return due.ok ? applyDecided(debrief, due.value) : debrief
}

interface Course {
  rolls: Roll[]
  unanimous: boolean
  depth: number
}
const course = fc.record({
  rolls: fc.array(roll, { minLength: 20, maxLength: 100, size: 'max' }),
  unanimous: fc.boolean(),
  depth: fc.nat(depths.length - 1),
})

function play({ rolls, unanimous, depth }: Course, each: (debrief: Debrief, heard: string) => void): Debrief {
  const room = start(unanimous, depth)
  let debrief = frozen(room.debrief)
  let rebuilt = debrief.public
  let now = room.now
  let heard = JSON.stringify(room.events)
  for (const step of rolls) {
    now += step.ms
    const { actorId, command } = next(debrief, now, step)
    const context = { actorId, now, pkg: demoDebriefPackage }
    const result = decideDebrief(debrief, command, context)
    expect(decideDebrief(debrief, command, context)).toEqual(result)
    if (!result.ok) continue
    if (actorId && isPersonCommandType(command.type)) {
      const open = settledAt(debrief, now)
      expect(
        debriefAbilities(open.public, { personId: actorId, own: ownPart(open, actorId), now, packageIntact: true }),
      ).toContain(command.type)
    }
    for (const event of result.value.events) {
      expect(debriefEventSchema.parse(event)).toEqual(event)
      rebuilt = reduceDebrief(rebuilt, event)
    }
    heard += JSON.stringify(result.value.events)
    debrief = frozen(applyDecided(debrief, result.value))
    expect(rebuilt).toEqual(debrief.public)
    each(debrief, heard)
  }
  expect(debriefStateSchema.parse(debrief.public)).toEqual(debrief.public)
  return debrief
}

const runs = { numRuns: 70, seed: 20_261_122 }

describe('any course of a debrief', () => {
  it('[DR-1] refused commands change nothing, pkg fold to the state, what is accepted was among the abilities', () => {
    fc.assert(
      fc.property(course, (each) => {
        play(each, () => undefined)
      }),
      runs,
    )
  })

  it('[I-14] [DR-5] nothing sealed is in the state or in a fact before it opens, in courses that reach every step', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(course, (each) => {
        play(each, (debrief, heard) => {
          seen.add(debrief.public.step)
          expectSealed(debrief, heard)
        })
      }),
      runs,
    )
    expect(stepOrder.filter((step) => !seen.has(step))).toEqual([])
  })

  it('[DR-6] that a vote was sealed is told as a number, never by whom', () => {
    fc.assert(
      fc.property(course, (each) => {
        play(each, (_, heard) => {
          for (const found of heard.matchAll(/\{"type":"(?:voteSealed|readingDone|caseWritten)"[^}]*\}/gu)) {
            expect(
              Object.keys(JSON.parse(found[0])).filter((key) => !['type', 'ballot', 'count'].includes(key)),
            ).toEqual([])
          }
        })
      }),
      { ...runs, numRuns: 20 },
    )
  })

  it('[I-18] the final vote is never reached with a disputed principle unresolved', () => {
    fc.assert(
      fc.property(course, (each) => {
        play(each, ({ public: state }) => {
          if (reached(state, 'FINAL_VOTE'))
            expect(state.resolutions.map((resolution) => resolution.principle)).toContain('OW')
        })
      }),
      runs,
    )
  })
})
