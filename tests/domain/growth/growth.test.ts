import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { weightsFor } from '#shared/domain/catalogue/weights.ts'
import { nextDrill } from '#shared/domain/growth/next-drill.ts'
import { growthPolicy } from '#shared/domain/growth/policy.ts'
import { afterRehearsal, probeKindAt, type Practice } from '#shared/domain/growth/rehearsal.ts'
import { storyState, streak, type StoryInput } from '#shared/domain/growth/story-state.ts'

const day = 86_400_000
const now = 1_800_000_000_000
const told = (parts: { seconds?: number; probeHeld?: boolean } = {}) => ({
  seconds: 170,
  probeHeld: true,
  at: now,
  ...parts,
})

describe('rehearsing', () => {
  it('[GR-1] the four segments fill the 180 seconds', () => {
    expect(growthPolicy.segments.map(({ part, seconds }) => [part, seconds])).toEqual([
      ['situation', 25],
      ['task', 15],
      ['actionAndWhy', 115],
      ['result', 25],
    ])
    expect(growthPolicy.segments.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(180)
    expect(growthPolicy.storySeconds).toBe(180)
  })
  it('[GR-2] six probes take turns, wherever the turn begins', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((n) => probeKindAt(n, 0))).toEqual([
      'cf',
      'not',
      'why',
      'num',
      'who',
      'post',
      'cf',
    ])
    expect(probeKindAt(0, 4)).toBe('who')
    expect(growthPolicy.probeSeconds).toBe(45)
  })
  it('[GR-3] clean rehearsals come back after 2, 4, 8, 16 and again 16 days', () => {
    const days: number[] = []
    let practice: Practice | null = null
    for (let n = 0; n < 5; n += 1) {
      practice = afterRehearsal(practice, told())
      days.push((practice.dueAt - now) / day)
    }
    expect(days).toEqual([2, 4, 8, 16, 16])
  })
  it('[GR-3] a failed probe starts over; telling too long moves nothing on', () => {
    const before = { clean: 3, dueAt: now }
    expect(afterRehearsal(before, told({ probeHeld: false }))).toEqual({ clean: 0, dueAt: now + day })
    expect(afterRehearsal(before, told({ seconds: 181 }))).toEqual({ clean: 3, dueAt: now + 8 * day })
    expect(afterRehearsal(before, told({ seconds: 180 }))).toEqual({ clean: 4, dueAt: now + 16 * day })
    expect(afterRehearsal(null, told({ seconds: 181 }))).toEqual({ clean: 0, dueAt: now + day })
    expect(afterRehearsal(afterRehearsal(before, told({ probeHeld: false })), told())).toEqual({
      clean: 1,
      dueAt: now + 2 * day,
    })
  })
})

describe('a story’s state', () => {
  const facts = (parts: Partial<StoryInput> = {}): StoryInput => ({
    written: true,
    openErrors: 0,
    rehearsals: [],
    endedAt: now - 400 * day,
    mostTellingsToOne: 0,
    ...parts,
  })
  it.each<[string, Partial<StoryInput>]>([
    ['IDEA', { written: false }],
    ['DRAFT', { written: false, openErrors: 1 }],
    ['DRAFT', { openErrors: 1, rehearsals: [told(), told()] }],
    ['LINTED', {}],
    ['LINTED', { rehearsals: [told(), told({ seconds: 200 })] }],
    ['REHEARSED', { rehearsals: [told(), told({ probeHeld: false })] }],
    ['READY', { rehearsals: [told(), told({ probeHeld: false }), told()] }],
    ['RETIRED', { mostTellingsToOne: 2 }],
    ['RETIRED', { endedAt: now - 1_096 * day }],
    ['RETIRED', { written: false, mostTellingsToOne: 2 }],
    ['READY', { endedAt: now - 1_095 * day, mostTellingsToOne: 1, rehearsals: [told(), told()] }],
    ['LINTED', { rehearsals: [told(), told({ seconds: 0 })] }],
  ])('[GR-4] %s %o', (state, parts) => expect(storyState(facts(parts), now)).toBe(state))
  it.each([
    [[], 0],
    [[1, 2, 0, 1, 3], 2],
    [[1, 1, 0], 0],
    [[2], 1],
  ])('[GR-5] findings mended %o make a streak of %i', (fixed, length) => {
    expect(streak(fixed.map((findingsFixed) => ({ findingsFixed })))).toBe(length)
  })
})

describe('a story on its way', () => {
  const states = ['IDEA', 'DRAFT', 'LINTED', 'REHEARSED', 'READY', 'RETIRED'] as const
  type Move = 'write' | 'leaveError' | 'mend' | 'rehearse' | 'rehearseLong' | 'rehearseFailing' | 'age' | 'tellTwice'
  const moved = (facts: StoryInput, move: Move): StoryInput =>
    ({
      write: { ...facts, written: true, openErrors: 1 },
      leaveError: { ...facts, openErrors: facts.openErrors + 1 },
      mend: { ...facts, openErrors: 0 },
      rehearse: { ...facts, rehearsals: [...facts.rehearsals, told()] },
      rehearseLong: { ...facts, rehearsals: [...facts.rehearsals, told({ seconds: 240 })] },
      rehearseFailing: { ...facts, rehearsals: [...facts.rehearsals, told({ probeHeld: false })] },
      age: { ...facts, endedAt: now - 4 * 365 * day },
      tellTwice: { ...facts, mostTellingsToOne: 2 },
    })[move]
  const written: StoryInput = { written: true, openErrors: 0, rehearsals: [], endedAt: now - day, mostTellingsToOne: 0 }
  const at: Record<(typeof states)[number], StoryInput> = {
    IDEA: { ...written, written: false },
    DRAFT: { ...written, openErrors: 1 },
    LINTED: { ...written, rehearsals: [told()] },
    REHEARSED: { ...written, rehearsals: [told({ probeHeld: false }), told()] },
    READY: { ...written, rehearsals: [told(), told()] },
    RETIRED: { ...written, mostTellingsToOne: 2 },
  }
  /** What is not listed leaves the state as it is. */
  const legal: Record<(typeof states)[number], Partial<Record<Move, (typeof states)[number]>>> = {
    IDEA: {
      write: 'DRAFT',
      leaveError: 'DRAFT',
      rehearse: 'DRAFT',
      rehearseLong: 'DRAFT',
      rehearseFailing: 'DRAFT',
      age: 'RETIRED',
      tellTwice: 'RETIRED',
    },
    DRAFT: { mend: 'LINTED', age: 'RETIRED', tellTwice: 'RETIRED' },
    LINTED: {
      write: 'DRAFT',
      leaveError: 'DRAFT',
      rehearse: 'READY',
      rehearseFailing: 'REHEARSED',
      age: 'RETIRED',
      tellTwice: 'RETIRED',
    },
    REHEARSED: { write: 'DRAFT', leaveError: 'DRAFT', rehearse: 'READY', age: 'RETIRED', tellTwice: 'RETIRED' },
    READY: { write: 'DRAFT', leaveError: 'DRAFT', age: 'RETIRED', tellTwice: 'RETIRED' },
    RETIRED: {},
  }
  const moves: readonly Move[] = [
    'write',
    'leaveError',
    'mend',
    'rehearse',
    'rehearseLong',
    'rehearseFailing',
    'age',
    'tellTwice',
  ]
  it.each(states.flatMap((state) => moves.map((move) => [state, move, legal[state][move] ?? state] as const)))(
    '[GR-4] %s + %s: %s',
    (state, move, next) => {
      expect(storyState(at[state], now)).toBe(state)
      expect(storyState(moved(at[state], move), now)).toBe(next)
    },
  )
})

describe('the next drill', () => {
  const drill = (
    done: number,
    weakness: Parameters<typeof nextDrill>[0]['weakness'] = { ET: 0.8, IS: 0.7 },
    start = 0,
  ) => nextDrill({ pack: defaultPack, weakness, weights: weightsFor(defaultPack, 'PM', 6), done, start })
  it('[GR-6] takes weakness times weight, not weakness alone', () => {
    expect(drill(0)?.principle).toBe('IS')
    expect(drill(0, { HD: 0.9 })?.principle).toBe('HD')
    expect(drill(0, {})).toBeNull()
    expect(drill(0, { ET: 0, IS: 0 })).toBeNull()
  })
  it('[GR-6] a question of a pack without probes gives no drill, and takes no time to say so', () => {
    const bare = {
      ...defaultPack,
      principles: {
        ...defaultPack.principles,
        IS: { ...defaultPack.principles.IS, questions: [{ id: 'q', text: 'Why?', probes: [] }] },
      },
    }
    expect(
      nextDrill({
        pack: bare as unknown as typeof defaultPack,
        weakness: { IS: 1 },
        weights: weightsFor(defaultPack, 'PM', 6),
        done: 5,
        start: 3,
      }),
    ).toBeNull()
  })
  it('[GR-1] [GR-2] hands out the segments and the seconds', () => {
    expect(drill(3)).toMatchObject({
      segments: [{ seconds: 25 }, { seconds: 15 }, { seconds: 115 }, { seconds: 25 }],
      storySeconds: 180,
      probeSeconds: 45,
    })
  })
  it('[GR-6] asks the questions in turn, each with a probe of its own', () => {
    const { questions } = defaultPack.principles.IS
    const asked = Array.from({ length: questions.length + 1 }, (_, done) => drill(done))
    const inTurn = [...questions, questions[0]].map(({ text }) => text)
    expect(asked.map((drill) => drill?.question)).toEqual(inTurn)
    for (const one of asked)
      expect(questions.find(({ text }) => text === one?.question)?.probes).toContainEqual(one?.probe)
  })
})
