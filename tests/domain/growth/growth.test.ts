import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/domain/catalogue/pack.ts'
import { baseWeights } from '#shared/domain/catalogue/weights.ts'
import { nextDrill } from '#shared/domain/growth/next-drill.ts'
import { afterRehearsal, probeKindAt, probeSeconds, rehearsalSegments, storySeconds, type Practice } from '#shared/domain/growth/rehearsal.ts'
import { storyState, streak, type StoryFacts } from '#shared/domain/growth/story-state.ts'

const day = 86_400_000
const now = 1_800_000_000_000
const told = (parts: { seconds?: number, probeHeld?: boolean } = {}) => ({ seconds: 170, probeHeld: true, at: now, ...parts })

describe('rehearsing', () => {
  it('[GR-1] the four segments fill the 180 seconds', () => {
    expect(rehearsalSegments.map(({ seconds }) => seconds)).toEqual([25, 15, 115, 25])
    expect(rehearsalSegments.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(storySeconds)
  })
  it('[GR-2] six probes take turns, wherever the turn begins', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((n) => probeKindAt(n, 0))).toEqual(['cf', 'why', 'not', 'num', 'who', 'post', 'cf'])
    expect(probeKindAt(0, 4)).toBe('who')
    expect(probeSeconds).toBe(45)
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
  })
})

describe('a story’s state', () => {
  const facts = (parts: Partial<StoryFacts> = {}): StoryFacts =>
    ({ written: true, openErrors: 0, rehearsals: [], endedAt: now - 400 * day, mostTellingsToOne: 0, ...parts })
  it.each<[string, Partial<StoryFacts>]>([
    ['IDEA', { written: false }], ['DRAFT', { written: false, openErrors: 1 }], ['DRAFT', { openErrors: 1, rehearsals: [told(), told()] }],
    ['LINTED', {}], ['LINTED', { rehearsals: [told(), told({ seconds: 200 })] }], ['REHEARSED', { rehearsals: [told(), told({ probeHeld: false })] }],
    ['READY', { rehearsals: [told(), told({ probeHeld: false }), told()] }], ['RETIRED', { mostTellingsToOne: 2 }],
    ['RETIRED', { endedAt: now - 1_096 * day }],
  ])('[GR-4] %s %o', (state, parts) => expect(storyState(facts(parts), now)).toBe(state))
  it.each([[[], 0], [[1, 2, 0, 1, 3], 2], [[1, 1, 0], 0], [[2], 1]])('[GR-5] findings mended %o make a streak of %i', (fixed, length) => {
    expect(streak(fixed.map((findingsFixed) => ({ findingsFixed })))).toBe(length)
  })
})

describe('the next drill', () => {
  const drill = (done: number, weakness: Parameters<typeof nextDrill>[0]['weakness'] = { ET: 0.8, IS: 0.7 }, start = 0) =>
    nextDrill({ pack: defaultPack, weakness, weights: baseWeights('PM', 6), done, start })
  it('[GR-6] takes weakness times weight, not weakness alone', () => {
    expect(drill(0)?.principle).toBe('IS')
    expect(drill(0, { HD: 0.9 })?.principle).toBe('HD')
    expect(drill(0, {})).toBeNull()
  })
  it('[GR-6] asks the questions in turn, each with a probe of its own', () => {
    const { questions } = defaultPack.principles.IS
    const asked = [0, 1, 2, 3].map((done) => drill(done))
    expect(asked.map((one) => one?.question)).toEqual([0, 1, 2, 0].map((at) => questions[at]?.text))
    for (const one of asked) expect(questions.find(({ text }) => text === one?.question)?.probes).toContainEqual(one?.probe)
  })
})
