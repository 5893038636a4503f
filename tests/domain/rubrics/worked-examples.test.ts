// The eighteen worked examples, each through the functions that judge it.
import { describe, expect, it } from 'vitest'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { decideOutcome } from '#shared/domain/decision/decide-outcome.ts'
import { lintDesign } from '#shared/domain/lint/lint-design.ts'
import { lintNote } from '#shared/domain/lint/lint-note.ts'
import { lintStory } from '#shared/domain/lint/lint-story.ts'
import { aggregate } from '#shared/domain/package/aggregate.ts'
import { tensionEvidence } from '#shared/domain/package/tension.ts'
import { receivedNotes } from '#shared/domain/package/received.ts'
import { scoreDesign } from '#shared/domain/rubrics/design-points.ts'
import { scoreStory } from '#shared/domain/rubrics/story-points.ts'
import { buildDecision } from '#tests/domain/decision/build-decision.ts'
import { buildLoop, buildSeat, buildSet, readingsContent } from '#tests/domain/package/build-input.ts'
import type { Confidence, Principle, PrincipleStatus, Rating, Vote } from '#shared/contracts/vocabulary.ts'

interface StoryText {
  situation?: string
  task?: string
  action?: string
  why?: string
  result?: string
}
const story = (text: StoryText, level = 5, principles: Principle[] = []) =>
  lintStory({
    principlePack: defaultPack,
    level,
    principles,
    story: { situation: '', task: '', action: '', why: '', result: '', ...text },
  }).map(({ rule }) => rule)
const note = (text: string, principles: Principle[] = []) =>
  lintNote({
    principlePack: defaultPack,
    principles,
    barRaiser: false,
    note: { text, justification: '', rating: 3, quotes: [], probes: [] },
  })
const statusOf = (principle: Principle, rating: Rating, confidence: Confidence = 'H'): PrincipleStatus | undefined =>
  aggregate(
    [{ principle, rating, confidence, quality: 90, primary: true, provenance: 'observed', evidence: true }],
    [principle],
  )[0]?.status

const core: Partial<Record<Principle, PrincipleStatus>> = {
  CO: 'validated',
  OW: 'validated',
  IS: 'validated',
  DD: 'validated',
}
function decided(statuses: Partial<Record<Principle, PrincipleStatus>>, cast: Vote[] = ['I', 'I', 'I', 'I']) {
  const votes = cast.map((target, at) => ({
    personId: at === cast.length - 1 ? 'BR' : `p${at}`,
    target,
    fallback: null,
  }))
  const result = decideOutcome(
    buildDecision({ statuses: { ...core, ...statuses }, votes, barRaiserId: 'BR', fallbackLevel: null, levels: [] }),
  )
  if (!result.ok) throw new Error(result.rejection.message)
  return [result.value.outcome, result.value.gates.findLast(({ fired }) => fired)?.gate]
}

describe('what the room decides', () => {
  it.each<[string, Partial<Record<Principle, PrincipleStatus>>, Vote[], string[]]>([
    ['[W2] thin on learning, superb on ownership', { LC: 'failed' }, ['I', 'I', 'I', 'I'], ['INCLINED', 'G9']],
    [
      '[W3] a roadmap of stakeholder asks, four positives',
      { CO: 'failed' },
      ['I', 'I', 'SH', 'I'],
      ['NOT_INCLINED', 'G3'],
    ],
    ['[W4] a failed feature with its reasoning whole', { DR: 'mixed' }, ['I', 'I', 'I', 'I'], ['INCLINED', 'G9']],
    ['[W5] a tool that worked and nobody can say why', { DD: 'failed' }, ['I', 'I', 'I', 'I'], ['NOT_INCLINED', 'G3']],
    [
      '[W6] bold and split on trust',
      { TB: 'validated', ET: 'disputed' },
      ['I', 'I', 'I', 'I'],
      ['NEEDS_DISCUSSION', 'G2'],
    ],
    ['[W9] three strong yes against the long run', {}, ['SH', 'SH', 'SH', 'NI'], ['NOT_INCLINED', 'G5']],
  ])('%s', (_, statuses, cast, outcome) => expect(decided(statuses, cast)).toEqual(outcome))
})

describe('what the page says', () => {
  it('[W1] work ranked without a reason: the reason is missing, the principle falls, the loop goes on', () => {
    expect(
      story({ action: 'I ranked the backlog and shipped the fast version.', result: 'Shipped in 3 weeks.' }),
    ).toContain('L12')
    expect(statusOf('DR', 2)).toBe('failed')
    expect(decided({ DR: 'failed' })).toEqual(['INCLINED', 'G9'])
  })
  it('[W7] “worked with engineering” credits nobody; a backlog re-cut on three weeks of data does', () => {
    expect(note('Worked with engineering on performance.').map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['L01', 'L06']),
    )
    const text = note(
      'She re-cut the backlog after three weeks of latency data, dropping 4 features to meet the service level.',
    ).map(({ rule }) => rule)
    expect(text).not.toContain('L01')
    expect(text).not.toContain('L06')
  })
  it('[W8] a dissent without circumstances is an error, with them it is none', () => {
    const severity = (text: string) => note(text).find(({ rule }) => rule === 'L22')?.severity
    expect(severity('She disagreed with the PM.')).toBe('error')
    expect(
      severity(
        'She disagreed with the PM because refund contacts had doubled in 3 weeks; raised it in review, lost, shipped his version on the date.',
      ),
    ).toBeUndefined()
  })
  it('[W10] twelve ideas, stopped at the third, no choice: below 50', () => {
    expect(
      lintDesign({ ideasBeforeChoice: 12, commitMinutes: null, execution: 'Launch.' }).map(({ rule }) => rule),
    ).toContain('L37')
    expect(
      scoreDesign({
        problem: 1,
        role: 2,
        insight: 2,
        metric: 2,
        execution: 2,
        ideasBeforeChoice: 12,
        commitMinutes: null,
        changedSegmentWithoutEvidence: false,
        saysWhatIsLeftOut: false,
        namesTradeOffUnprompted: false,
      }).score,
    ).toBeLessThan(50)
  })
  it('[W11] five in a hundred users, a measure and a pause: the stop rule is heard', () => {
    const execution = 'Start with 5 % of iOS users, watch the opt-out rate, pause if more than 15 % switch alerts off.'
    expect(lintDesign({ ideasBeforeChoice: 1, commitMinutes: 4, execution })).toEqual([])
  })
  it('[W12] a feature sales asked for is no customer’s pain, and does not validate the principle', () => {
    expect(
      note('Strong customer obsession: sales had requested bulk export, so it went first.', ['CO']).map(
        ({ rule }) => rule,
      ),
    ).toContain('L18')
    expect(statusOf('CO', 2)).not.toBe('validated')
  })
  it('[W13] forty poor reviews, 420 s to 42 s, less churn: heard and validated', () => {
    const text = story(
      {
        action:
          'I read 40 poor reviews about cancelling and built a one-click page because people gave up on the phone.',
        result: 'Cancelling fell from 420 s to 42 s; churn fell 11 % in six weeks against a control.',
      },
      5,
      ['CO'],
    )
    expect(text.filter((rule) => ['L01', 'L06', 'L07', 'L08', 'L12', 'L18', 'L19', 'C1', 'C2'].includes(rule))).toEqual(
      [],
    )
    expect(statusOf('CO', 5)).toBe('validated')
  })
  it('[W14] a chief executive’s request delayed for an audit is tension between ownership and backbone', () => {
    const content = readingsContent([
      {
        principle: 'OW',
        rating: 4,
        item: {
          action:
            'Delayed the request over a personal-data exposure; text the executive it would ship after the audit.',
          why: 'Gave up the launch date to protect customers.',
          tension: { pair: ['OW', 'HB'], givenUp: 'The date' },
        },
      },
    ])
    const loop = buildLoop([buildSeat(1, ['OW'])], { targetLevel: 6 })
    const evidence = tensionEvidence({
      received: receivedNotes({ loop, noteSets: [buildSet('s1', content)] }),
      stories: [],
      core: ['CO', 'OW', 'IS', 'DD'],
      principlePack: defaultPack,
    })
    expect(evidence).toMatchObject([{ pair: ['OW', 'HB'], core: true }])
    expect(evidence).toHaveLength(1)
  })
  it('[W15] bugs first because engineering wanted it is somebody else’s reason', () => {
    const text = 'Bugs went before features because the engineers wanted it.'
    expect(story({ why: text })).toContain('L04')
    expect(note(text).find(({ rule }) => rule === 'L04')?.severity).toBe('error')
  })
  it('[W16] a race condition found behind a lost step has its whole why', () => {
    const text = story({
      situation: '30 % left at step 3 of a new core flow.',
      action:
        'I traced it to a race condition, not the design, and re-sequenced the roadmap; I froze features for two weeks.',
      why: 'Because 30 % of orders were at risk; I weighed a patch instead of the fix, and gave up two launches.',
      result: 'Losses at step 3 fell from 30 % to 4 % in three weeks while conversion held.',
    })
    expect(text.filter((rule) => ['L12', 'L13', 'L14', 'C2', 'L04'].includes(rule))).toEqual([])
    expect(
      scoreStory({
        situation: 8,
        task: 8,
        action: 26,
        why: { reason: 10, alternative: 7, cost: 8, counterfactual: 5 },
        result: 18,
        failed: false,
      }).ratingCap,
    ).toBe(5)
  })
  it('[W17] at level 6 “I’d have escalated” misses, six weeks saved for each team meets', () => {
    expect(story({ action: 'Three teams took up the API. Had they refused I’d have escalated.' }, 6)).toContain('L05')
    expect(
      story(
        { action: 'Three teams took up the API: I showed them that reuse saved six weeks, else I’d have escalated.' },
        6,
      ),
    ).not.toContain('L05')
  })
  it('[W18] “I did Ownership” is a label', () => {
    expect(story({ result: 'So I did Ownership there.' })).toContain('L21')
  })
})
