// Parts of a debrief that a mini loop doesn't reach: a case against, a level view, an override, a settled contradiction, a void debrief.
import { describe, expect, it } from 'vitest'
import type { RevealedVote, VoteReason } from '#shared/contracts/ballots.ts'
import { debriefEventSchema, debriefPrivateSchema, debriefStateSchema } from '#shared/contracts/debrief-state.ts'
import type { DebriefEvent, DebriefState } from '#shared/contracts/debrief-state.ts'
import { removedWords } from '#server/lib/erased.ts'
import { eventWithout, privateWithout, stateWithout } from '#server/features/debriefs/without-person.ts'

const her = { id: 'her', name: 'Petra Quastel' }
const own = (what: string) => `canary ${what}`
const rationale = {
  bullets: (['for', 'against', 'level'] as const).map((side) => ({ side, principle: null, text: own('bullet') })),
  concern: own('concern'),
  levelReason: own('level'),
  wouldHaveChanged: own('changed'),
}
const vote = { target: 'I', fallback: null, confidence: 'M' } as const
const reasonOf = (words: (of: string) => string): VoteReason => ({
  principle: 'OW',
  line: words('reason'),
  wouldChange: words('would change'),
})
const his = (of: string): string => `his ${of}`
const ballot: RevealedVote[] = [
  { personId: 'her', ...vote, movedLine: own('line'), reason: reasonOf(own) },
  { personId: 'him', ...vote, movedLine: 'his line', reason: reasonOf(his) },
]

const state: DebriefState = debriefStateSchema.parse({
  targetLevel: 5,
  fallbackLevel: null,
  step: 'CLOSED',
  stepEndsAt: null,
  extended: [],
  adjourned: false,
  voided: { by: 'her', at: 1, reason: own('void') },
  remainingMs: null,
  quorumNeeded: 2,
  quorumLostAt: null,
  express: false,
  attendees: [
    { personId: 'her', seatId: 's1', name: 'Petra Quastel', role: 'barRaiser', eligible: true },
    { personId: 'him', seatId: 's2', name: 'Ivo', role: 'interviewer', eligible: true },
  ],
  present: ['her', 'him'],
  confirmedAlone: ['her'],
  doneReading: 2,
  sealed: { pre: 2, revote1: 2, final: 2 },
  ballots: { pre: ballot, revote1: ballot, final: null },
  pins: [{ id: 'pin', personId: 'her', principle: null, text: own('pin') }],
  walk: {
    order: ['CO'],
    disputed: [],
    index: 0,
    queue: ['her'],
    spoken: [],
    speaking: { personId: 'her', endsAt: 2 },
    prompts: [{ kind: 'loneDissent', text: 'Petra Quastel: what did the others not see?', toPersonIds: ['him'] }],
    promptIndex: 0,
  },
  turns: [{ principle: 'CO', personId: 'her', text: own('turn'), at: 1, notInNotes: false }],
  resolutions: [{ principle: 'CO', status: 'mixed', reason: own('resolution'), by: 'her' }],
  remarks: [
    { principle: 'CO', text: own('remark'), by: 'her' },
    { principle: 'CO', text: 'his remark', by: 'him' },
  ],
  contradictions: [{ issue: 0, verdict: 'bothTrue', reason: own('contradiction'), by: 'her' }],
  cases: { prompt: 'The strongest case against?', endsAt: 1, written: 2, texts: [own('case'), 'his case'] },
  deck: [],
  challenges: [
    {
      id: 'c1',
      question: 'What if?',
      trigger: 'notInclined',
      toPersonId: 'her',
      answer: own('answer'),
      conceded: false,
    },
  ],
  proposal: {
    outcome: 'NOT_INCLINED',
    level: 5,
    gates: [],
    dissents: [{ personId: 'her', statement: own('dissent') }],
  },
  levelView: own('level view'),
  overrideRequest: { outcome: 'INCLINED', level: 5, reason: own('override'), by: 'her' },
  signed: { outcome: 'INCLINED', level: 5, by: ['her', 'him'], at: 1, reason: own('signature'), override: true },
  rationale,
  hmConfirmation: { by: 'him', at: 1 },
  reportDueAt: 1,
  releasedAt: 1,
})

const anonymousCase = own('case')

describe('a debrief without one of its people', () => {
  const without = stateWithout(state, her, { written: { levelView: true, rationale: true }, anonymousCase })

  it('has neither the name nor a word, and is still a debrief', () => {
    expect(debriefStateSchema.parse(without)).toEqual(without)
    expect(JSON.stringify(without)).not.toMatch(/canary|Petra|Quastel/)
    expect(without.walk?.prompts[0]?.text).toBe('Former member: what did the others not see?')
  })

  it('keeps ids, votes, times, outcomes and the words of the others', () => {
    expect(without.ballots.pre?.map(({ personId, target }) => [personId, target])).toEqual([
      ['her', 'I'],
      ['him', 'I'],
    ])
    expect(without.signed).toEqual({ ...state.signed, reason: '[removed]' })
    for (const text of ['his line', 'his remark', 'his case', 'What if?', 'The strongest case against?'])
      expect(JSON.stringify(without)).toContain(text)
  })

  it('keeps what another person wrote in the rationale and about the level', () => {
    const kept = stateWithout(state, her, { written: { levelView: false, rationale: false }, anonymousCase: null })
    expect(kept).toMatchObject({ rationale, levelView: own('level view') })
    expect(kept.cases?.texts).toEqual([own('case'), 'his case'])
  })

  it('leaves the vote in the sealed part, without its line, and takes pins and the case', () => {
    const sealed = debriefPrivateSchema.parse({
      ballots: {
        pre: {},
        revote1: {
          her: { ...vote, line: own('line'), reason: reasonOf(own) },
          him: { ...vote, line: 'his', reason: reasonOf(his) },
        },
        final: {},
      },
      doneReaders: ['her'],
      pins: { her: [{ id: 'p', principle: null, text: own('pin') }], him: [] },
      cases: { her: own('case'), him: 'his case' },
    })
    expect(privateWithout(sealed, her)).toEqual({
      ballots: {
        pre: {},
        revote1: {
          her: { ...vote, line: null, reason: reasonOf(() => removedWords) },
          him: { ...vote, line: 'his', reason: reasonOf(his) },
        },
        final: {},
      },
      doneReaders: ['her'],
      pins: { him: [] },
      cases: { him: 'his case' },
    })
  })

  it.each<[DebriefEvent['type'], DebriefEvent]>([
    ['levelViewStated', { type: 'levelViewStated', text: own('level') }],
    ['rationaleWritten', { type: 'rationaleWritten', rationale }],
    ['challengeAnswered', { type: 'challengeAnswered', challengeId: 'c', answer: own('answer'), conceded: false }],
    ['dissentStated', { type: 'dissentStated', personId: 'her', statement: own('dissent') }],
    ['casesOpened', { type: 'casesOpened', texts: [own('case'), 'his case'] }],
    [
      'overrideAsked',
      { type: 'overrideAsked', request: { outcome: 'INCLINED', level: 5, reason: own('o'), by: 'her' } },
    ],
    ['voided', { type: 'voided', voided: { by: 'her', at: 1, reason: own('void') } }],
    ['pinsOpened', { type: 'pinsOpened', pins: state.pins }],
    ['ballotRevealed', { type: 'ballotRevealed', ballot: 'pre', votes: ballot }],
    ['principleOpened', { type: 'principleOpened', index: 0, queue: ['her'], prompts: state.walk?.prompts ?? [] }],
  ])('takes them out of %s', (_type, event) => {
    const without = eventWithout(event, her, { isActor: true, anonymousCase })
    expect(debriefEventSchema.parse(without)).toEqual(without)
    expect(JSON.stringify(without)).not.toMatch(/canary|Petra|Quastel/)
  })

  it('doesn’t change an event of another person', () => {
    const event: DebriefEvent = { type: 'rationaleWritten', rationale }
    expect(eventWithout(event, her, { isActor: false, anonymousCase })).toEqual(event)
  })
})
