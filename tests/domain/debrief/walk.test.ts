import { describe, expect, it } from 'vitest'
import type { ChallengeTrigger } from '#shared/contracts/debrief-prompts.ts'
import type { RevealedVote } from '#shared/contracts/ballots.ts'
import { principleCodes, type Vote } from '#shared/contracts/vocabulary.ts'
import { challengeDeck, openFactTriggers, voteTriggers } from '#shared/domain/debrief/challenge-deck.ts'
import { dissentPrompts } from '#shared/domain/debrief/dissent-prompts.ts'
import { speakerQueue } from '#shared/domain/debrief/speaker-queue.ts'
import { walkOrder } from '#shared/domain/debrief/walk-order.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'
import { nextDeadlineAt } from '#shared/domain/debrief/settle.ts'
import type { DebriefPackage } from '#shared/domain/debrief/types.ts'
import { demoDebriefPackage, demoInput, minute, opened, Room } from './debrief-room.ts'

const attendees = opened(demoInput).public.attendees
const votes = (...targets: Vote[]): RevealedVote[] =>
  targets.map((target, index) => ({
    personId: attendees[index]?.personId ?? '',
    target,
    fallback: 'I',
    confidence: 'M',
    movedLine: null,
  }))

const cellOf = (authorId: string, rating: number) => ({
  principle: 'OW' as const,
  authorId,
  rating,
  confidence: 'M' as const,
})

describe('walk order', () => {
  const core = ['CO', 'OW', 'IS', 'DD'] as const
  it.each([
    ['the demo package', demoDebriefPackage.statuses, [], ['OW', 'HS', 'ET']],
    [
      'disputed core, failed or thin core, other disputed, other core, the rest',
      { CO: 'mixed', OW: 'thin', IS: 'failed', DD: 'disputed', AR: 'disputed', BA: 'mixed', LC: 'failed' },
      [],
      ['DD', 'OW', 'IS', 'AR', 'CO', 'LC', 'BA'],
    ],
    [
      'validated only when pinned',
      { CO: 'validated', OW: 'validated', IS: 'validated', DD: 'validated', TB: 'validated' },
      ['TB', 'DD'],
      ['DD', 'TB'],
    ],
    [
      'what nobody rated, when pinned',
      { CO: 'validated', OW: 'validated', IS: 'validated', DD: 'validated' },
      ['SS'],
      ['SS'],
    ],
    ['a core principle nobody heard is a gap', { CO: 'validated', OW: 'validated', DD: 'validated' }, [], ['IS']],
  ] as const)('[DR-8] %s', (_, statuses, pinned, order) => {
    expect(walkOrder({ statuses, core, pinned })).toEqual(order)
  })
})

describe('what has to be settled in the review', () => {
  const withPackage = (parts: Partial<DebriefPackage>) =>
    new Room(demoInput, { ...demoDebriefPackage, ...parts }).toWalk()
  const settle = (room: Room) =>
    room.do('br', { type: 'resolve', principle: 'OW', status: 'mixed', reason: 'She left the harm with another team.' })
  const fact = { kind: 'contradiction', principle: 'CO', text: 'Churn: 8.1, or 4.2.', isFact: true } as const

  it('[DR-8] [PK-10] two values for one fact bring their principle into the review and wait for a verdict', () => {
    const room = settle(withPackage({ issues: [...demoDebriefPackage.issues, fact] }))
    const issue = demoDebriefPackage.issues.length
    expect(room.state.walk).toMatchObject({ order: ['OW', 'CO', 'HS', 'ET'], factIssues: [issue] })
    expect(room.refused('br', { type: 'close', step: 'LP_WALK' })).toBe('ILLEGAL_TRANSITION')
    expect(room.wait(60 * minute).state.step).toBe('LP_WALK')
    room.do('br', {
      type: 'settleContradiction',
      issue,
      verdict: 'cannotTell',
      reason: 'Neither note says which week.',
    })
    // The step's time was over already.
    expect(room.state.step).toBe('CHALLENGE')
  })
  it.each(['poorNotesOnly', 'counterexample'])('[DR-8] [PK-18] %s brings its principle into the review', (kind) => {
    const room = withPackage({ issues: [{ kind, principle: 'DD', text: 'A doubt.', isFact: false }] })
    expect(room.state.walk?.order).toEqual(['OW', 'DD', 'HS', 'ET'])
  })
  it('[DR-8] [DC-5] two mixed core principles are each reviewed before the final vote and can be resolved', () => {
    const statuses = { ...demoDebriefPackage.statuses, CO: 'mixed', DD: 'mixed' } as const
    const room = settle(withPackage({ statuses }))
    expect(room.state.walk).toMatchObject({ order: ['OW', 'CO', 'DD', 'HS', 'ET'], mixed: ['CO', 'DD'] })
    room.do('br', { type: 'openPrinciple', index: 1 })
    expect(room.refused('br', { type: 'close', step: 'LP_WALK' })).toBe('ILLEGAL_TRANSITION')
    room.do('br', { type: 'openPrinciple', index: 2 })
    room.do('br', { type: 'resolve', principle: 'DD', status: 'validated', reason: 'She read the raw logs herself.' })
    expect(room.state.walk?.reviewed).toEqual(['OW', 'CO', 'DD'])
    expect(room.close().state.step).toBe('CHALLENGE')
  })
  it('[DR-8] one mixed core principle is not held up, and is not resolved', () => {
    const room = settle(withPackage({ statuses: { ...demoDebriefPackage.statuses, CO: 'mixed' } }))
    expect(room.state.walk?.mixed).toEqual([])
    const asked = {
      type: 'resolve',
      principle: 'CO',
      status: 'failed',
      reason: 'Nobody saw a customer there.',
    } as const
    expect(room.refused('br', asked)).toBe('ILLEGAL_TRANSITION')
    expect(room.close().state.step).toBe('CHALLENGE')
  })
})

describe('speaker queue', () => {
  const cell = (
    authorId: string,
    rating: number,
    confidence: 'H' | 'M' | 'L' = 'M',
  ): (typeof demoDebriefPackage.cells)[number] => ({ principle: 'OW', authorId, rating, confidence })
  it.each([
    ['the demo package', demoDebriefPackage.cells, ['data', 'hm', 'peer', 'eng', 'br']],
    [
      'the manager has the lowest rating',
      [cell('hm', 1), cell('eng', 3), cell('data', 4)],
      ['eng', 'hm', 'data', 'peer', 'br'],
    ],
    ['the bar raiser has the lowest rating', [cell('br', 1), cell('eng', 5)], ['eng', 'hm', 'peer', 'data', 'br']],
    [
      'equal ratings, the less sure first',
      [cell('peer', 3, 'H'), cell('eng', 3, 'L'), cell('data', 3, 'M')],
      ['eng', 'data', 'peer', 'hm', 'br'],
    ],
    ['nobody rated it', [], ['peer', 'hm', 'data', 'eng', 'br']],
  ] as const)('[DR-9] %s', (_, cells, queue) => {
    expect(speakerQueue('OW', cells, attendees)).toEqual(queue)
  })

  it('[DR-9] nobody twice before all once, the manager not first, the bar raiser last', () => {
    const room = new Room().toWalk()
    const turn = (personId: string): void => {
      room
        .do('br', { type: 'startTurn', personId })
        .do('br', { type: 'endTurn', personId, text: '', notInNotes: false })
    }
    const may = (personId: string): boolean => new Set(room.everyone.filter((id) => canSpeak(room, id))).has(personId)
    expect(room.everyone.filter((id) => canSpeak(room, id))).toEqual(['peer', 'data', 'eng'])
    turn('eng')
    expect(may('eng')).toBe(false)
    expect(may('hm')).toBe(true)
    for (const id of ['hm', 'peer', 'data']) turn(id)
    expect(room.everyone.filter((id) => canSpeak(room, id))).toEqual(['br'])
    turn('br')
    expect(room.everyone.filter((id) => canSpeak(room, id))).toEqual(['hm', 'peer', 'data', 'eng'])
    room.do('br', { type: 'openPrinciple', index: 1 })
    expect(may('hm')).toBe(false)
  })

  it('[DR-9] people who left are not waited for', () => {
    const room = new Room().toWalk().leave('peer', 'eng').do('br', { type: 'startTurn', personId: 'data' })
    expect(room.refused('br', { type: 'startTurn', personId: 'peer' })).toBe('ILLEGAL_TRANSITION')
    room.do('br', { type: 'startTurn', personId: 'hm' }).do('br', { type: 'startTurn', personId: 'br' })
    expect(room.state.turns.map((each) => each.personId)).toEqual(['data', 'hm'])
  })

  it('[DR-9] only the speaker or the bar raiser ends a turn', () => {
    const room = new Room().toWalk().do('br', { type: 'startTurn', personId: 'data' })
    expect(room.refused('eng', { type: 'endTurn', personId: 'data', text: '', notInNotes: false })).toBe('FORBIDDEN')
    room.do('data', { type: 'endTurn', personId: 'data', text: 'From memory.', notInNotes: true })
    expect(room.state.turns.at(-1)).toMatchObject({ notInNotes: true })
  })
})

function canSpeak(room: Room, personId: string): boolean {
  const copy = new Room()
  copy.debrief = structuredClone(room.debrief)
  copy.now = room.now
  try {
    copy.do('br', { type: 'startTurn', personId })
    return true
  } catch {
    return false
  }
}

describe('prompts', () => {
  const ask = (principle: 'OW' | 'ET' | 'HS', targets: Vote[], isFirst = false): string[] =>
    dissentPrompts({ principle, isFirst, votes: votes(...targets), pkg: demoDebriefPackage, attendees }).map(
      (prompt) => prompt.text,
    )

  it('[DR-11] one against many: a lone bar raiser hears the others first', () => {
    expect(ask('OW', ['I', 'I', 'NI', 'I', 'NI'])).toEqual([
      'If Adaeze is right, what in your notes would look different?',
      'Adaeze, what did you see that the rest of us could not have seen?',
    ])
  })

  it('[DR-11] a lone vote is asked about at the first principle only, the lone one first', () => {
    expect(ask('HS', ['I', 'NI', 'I', 'I', 'I'], true)[0]).toBe(
      'Rui, what did you see that the rest of us could not have seen?',
    )
    expect(ask('HS', ['I', 'NI', 'I', 'I', 'I'])).toEqual([])
    expect(ask('HS', ['I', 'NI', 'NI', 'I', 'I'], true)).toEqual([])
  })

  it('[DR-11] a frame dispute has four fixed questions', () => {
    expect(ask('ET', ['I', 'I', 'NI', 'I', 'NI'])).toEqual([
      'Was it reversible?',
      'Who could have been reached, how fast?',
      'What did the person do afterwards?',
      'Would we want ten people to act this way?',
    ])
  })

  it('[DR-11] one at a time; silence needs a low rating, a word of character asks for the conduct', () => {
    const room = new Room().toWalk()
    expect(room.refused('br', { type: 'raisePrompt', kind: 'trait' })).toBe('ILLEGAL_TRANSITION')
    room.do('br', { type: 'showPrompt', index: 1 })
    expect(room.refused('br', { type: 'showPrompt', index: 2 })).toBe('INVALID_INPUT')
    room.do('br', { type: 'raisePrompt', kind: 'silence' })
    expect(room.state.walk?.prompts[room.state.walk.promptIndex]).toMatchObject({
      kind: 'silence',
      toPersonIds: ['br'],
    })
    room
      .do('br', { type: 'startTurn', personId: 'data' })
      .do('data', { type: 'endTurn', personId: 'data', text: 'She is brilliant.', notInNotes: false })
    expect(room.state.walk?.prompts[room.state.walk.promptIndex]).toMatchObject({
      kind: 'trait',
      text: 'What did they do or say?',
    })
    room.do('br', { type: 'openPrinciple', index: 2 })
    expect(room.refused('br', { type: 'raisePrompt', kind: 'silence' })).toBe('ILLEGAL_TRANSITION')
  })

  it('[DR-11] a silence of more than twenty seconds after a low rating is asked about by itself, once', () => {
    const room = new Room().toWalk()
    const turn = (personId: string): Room =>
      room
        .do('br', { type: 'startTurn', personId })
        .wait(40_000)
        .do('br', { type: 'endTurn', personId, text: '', notInNotes: false })
    const kinds = (): string[] => room.state.walk?.prompts.map((prompt) => prompt.kind) ?? []
    for (const id of ['data', 'hm', 'peer', 'eng']) turn(id).wait(30_000)
    expect(kinds()).not.toContain('silence')
    turn('br')
    expect(nextDeadlineAt(room.state, room.now)).toBe(room.now + 20_001)
    room.wait(20_000)
    expect(kinds()).not.toContain('silence')
    room.wait(1)
    expect(room.state.walk?.prompts[room.state.walk.promptIndex]).toEqual({
      kind: 'silence',
      text: 'Did nobody ask about it, or was it asked and the answer was weak?',
      toPersonIds: ['br'],
    })
    expect(room.wait(60_000).state.walk?.prompts.filter((prompt) => prompt.kind === 'silence')).toHaveLength(1)
  })

  it('[DR-11] nobody is asked about a silence in which somebody has the word, or on another principle', () => {
    const low = {
      ...demoDebriefPackage,
      cells: [
        ...demoDebriefPackage.cells,
        { principle: 'OW' as const, authorId: 'eng', rating: 1, confidence: 'L' as const },
      ],
    }
    const spoken = (): Room =>
      new Room(demoInput, low)
        .toWalk()
        .do('br', { type: 'startTurn', personId: 'eng' })
        .do('eng', { type: 'endTurn', personId: 'eng', text: '', notInNotes: false })
    const silences = (room: Room): number =>
      room.state.walk?.prompts.filter((prompt) => prompt.kind === 'silence').length ?? 0
    expect(silences(spoken().wait(20_001))).toBe(1)
    expect(silences(spoken().do('br', { type: 'startTurn', personId: 'peer' }).wait(minute))).toBe(0)
    expect(silences(spoken().do('br', { type: 'openPrinciple', index: 1 }).wait(minute))).toBe(0)
    expect(
      silences(
        spoken()
          .do('br', { type: 'openPrinciple', index: 1 })
          .do('br', { type: 'openPrinciple', index: 0 })
          .wait(minute),
      ),
    ).toBe(0)
  })

  it('[DR-11] a word of character that is written asks its writer too', () => {
    const room = new Room().toWalk()
    const asked = (): unknown => room.state.walk?.prompts[room.state.walk.promptIndex]
    room.do('br', { type: 'remark', principle: 'HS', text: 'She is brilliant.' })
    expect(asked()).toEqual({ kind: 'trait', text: 'What did they do or say?', toPersonIds: ['br'] })
    room
      .do('br', { type: 'openPrinciple', index: 1 })
      .do('br', { type: 'resolve', principle: 'OW', status: 'mixed', reason: 'She seems smart and brilliant overall.' })
    expect(asked()).toMatchObject({ kind: 'trait' })
    room.do('br', { type: 'openPrinciple', index: 2 }).do('br', {
      type: 'settleContradiction',
      issue: 1,
      verdict: 'bothTrue',
      reason: 'Two windows and two populations.',
    })
    expect(asked()).toMatchObject({ kind: 'frameDispute' })
  })

  const agreed = {
    ...demoInput,
    seats: demoInput.seats.map((seat) => ({ ...seat, vote: { target: 'I', fallback: 'I', confidence: 'M' } as const })),
  }
  it('[DR-11] when all agree early, each writes the case against, read out together and without names', () => {
    const room = new Room(agreed).toWalk()
    expect(room.state.cases).toEqual({
      prompt: 'Write down, privately, the strongest case against.',
      endsAt: room.now + 90_000,
      written: 0,
      texts: null,
    })
    for (const [index, id] of room.everyone.entries()) {
      expect(room.state.cases?.texts).toBeNull()
      room.do(id, { type: 'writeCase', text: `${9 - index} months, no number` })
    }
    expect(room.state.cases?.texts).toEqual(['5', '6', '7', '8', '9'].map((number) => `${number} months, no number`))
    expect(room.refused('hm', { type: 'writeCase', text: 'late' })).toBe('ILLEGAL_TRANSITION')
  })

  it('[DR-11] the cases open after ninety seconds, whoever has written', () => {
    const room = new Room(agreed).toWalk().do('eng', { type: 'writeCase', text: 'One story only.' })
    expect(room.refused('eng', { type: 'writeCase', text: 'again' })).toBe('SEALED')
    room.wait(debriefPolicy.caseMs - 1)
    expect(room.state.cases?.texts).toBeNull()
    expect(room.wait(1).state.cases?.texts).toEqual(['One story only.'])
  })
})

describe('challenge deck', () => {
  it('[DR-10] proposes by trigger, in the deck’s order, once each', () => {
    const cards = challengeDeck(
      [
        { trigger: 'lateNote', personId: 'eng', principle: null },
        { trigger: 'shortWindow', personId: null, principle: 'DR' },
        { trigger: 'lateNote', personId: 'eng', principle: null },
      ],
      demoDebriefPackage.questions,
    )
    expect(cards.map((card) => [card.trigger, card.toPersonId, card.principle])).toEqual([
      ['shortWindow', null, 'DR'],
      ['lateNote', 'eng', null],
    ])
    expect(cards.map((card) => card.question)).toEqual([
      'What happened after the weeks you measured? Who had to deal with the side effect?',
      'Which parts are you sure of?',
    ])
  })

  it.each<[ChallengeTrigger, string]>([
    ['shortWindow', 'What happened after the weeks you measured? Who had to deal with the side effect?'],
    ['singleSource', 'Who is the customer in that note, and did anyone see the problem they had?'],
    ['untested5', 'What did you ask that could have broken this?'],
    ['weShare', 'Pick one action in that note. Who did it?'],
    ['oneStory', 'Is this a pattern, or did it happen once?'],
    ['levelBelow', 'Which line shows peers changing course without being told to?'],
    [
      'strongHire',
      'You say they are better than half of the people at this level today. On which principle, and which line shows it?',
    ],
    ['notInclined', 'What would you have needed to hear? Did anyone ask for it?'],
    ['framework', 'What did the framework leave out?'],
    ['noTension', 'Where did two principles pull apart, and what did they choose?'],
    ['eagerManager', 'Would you vote the same if the seat were not open?'],
    ['lateNote', 'Which parts are you sure of?'],
    [
      'weakCore',
      'This core principle is supported only by notes that are hard to use. What did the candidate say or do, exactly?',
    ],
    ['openFact', 'Two rounds give different values for the same fact. Which one is right, and how do we know?'],
    ['noDespiteRatings', 'You rated nothing below 4 and voted no. Which line in the notes is your no based on?'],
    ['sameStory', 'At least three rounds heard this story. What did the last round learn that the first one did not?'],
    [
      'flatRatings',
      'You gave every principle the same rating. On which one was the evidence weakest, and what was missing?',
    ],
    ['missingReason', 'You rated this 4 or higher, and no reason is written down. Why did the candidate do it?'],
  ])('[DR-10] %s asks: %s', (trigger, question) => {
    expect(challengeDeck([{ trigger, personId: 'eng', principle: null }], demoDebriefPackage.questions)).toEqual([
      { trigger, question, toPersonId: 'eng', principle: null },
    ])
  })

  it.each<[string, Vote[], ChallengeTrigger[]]>([
    ['strong hire and not inclined', ['I', 'SH', 'NI', 'I', 'I'], ['strongHire', 'notInclined']],
    [
      'a manager keener than a divided room',
      ['SH', 'I', 'NI', 'I', 'I'],
      ['strongHire', 'notInclined', 'eagerManager'],
    ],
    ['a keen manager in a keen room', ['SH', 'I', 'I', 'I', 'I'], ['strongHire']],
    ['all inclined', ['I', 'I', 'I', 'I', 'I'], []],
  ])('[DR-10] votes trigger: %s', (_, targets, triggers) => {
    const cells = attendees.map(({ personId }) => cellOf(personId, 3))
    expect(voteTriggers({ votes: votes(...targets), attendees, cells }).map((each) => each.trigger)).toEqual(triggers)
  })

  it.each<[string, Vote, number[], boolean]>([
    ['a no with ratings of 4 and 5', 'NI', [4, 5], true],
    ['a strong no with one 4', 'SNH', [4], true],
    ['a no with a 3 among the ratings', 'NI', [5, 3], false],
    ['a no without ratings', 'NI', [], false],
    ['a yes with ratings of 4 and 5', 'I', [4, 5], false],
  ])('[DR-10] votes against own ratings: %s', (_, target, ratings, fires) => {
    const [first] = attendees
    const personId = first?.personId ?? ''
    const cells = ratings.map((rating) => cellOf(personId, rating))
    const fired = voteTriggers({ votes: votes(target), attendees, cells })
    expect(fired.some((each) => each.trigger === 'noDespiteRatings' && each.personId === personId)).toBe(fires)
  })

  it('[DR-10] a contradiction about a fact is asked about until it has a verdict', () => {
    const issue = { kind: 'contradiction', principle: 'DD' as const, text: 'Churn: 8.1 against 4.2', isFact: true }
    const issues = [{ ...issue, isFact: false }, issue]
    const settled = (at: number) => ({
      contradictions: [{ issue: at, verdict: 'clarified' as const, reason: 'Two products.', by: 'br' }],
    })
    expect(openFactTriggers({ issues }, { contradictions: [] })).toEqual([
      { trigger: 'openFact', personId: null, principle: 'DD' },
    ])
    expect(openFactTriggers({ issues }, settled(0))).toHaveLength(1)
    expect(openFactTriggers({ issues }, settled(1))).toEqual([])
  })

  it('[DR-10] the room is asked about an open fact at the challenge', () => {
    const [disputed, contradiction, ...rest] = demoDebriefPackage.issues
    if (disputed === undefined || contradiction === undefined) throw new Error('The package has two issues at least')
    const pkg = { ...demoDebriefPackage, issues: [disputed, { ...contradiction, isFact: true }, ...rest] }
    const deckAfter = (verdict: 'cannotTell' | 'bothTrue') =>
      new Room(demoInput, pkg)
        .toWalk()
        .do('br', { type: 'settleContradiction', issue: 1, verdict, reason: 'Neither note says which week.' })
        .do('br', { type: 'resolve', principle: 'OW', status: 'mixed', reason: 'She left the harm with others.' })
        .close()
        .state.deck.map((card) => card.trigger)
    expect(deckAfter('cannotTell')).toContain('openFact')
    expect(deckAfter('bothTrue')).not.toContain('openFact')
    expect(new Room(demoInput).toChallenge().state.deck.map((card) => card.trigger)).not.toContain('openFact')
  })

  it('[DR-8] only contradictions are settled, and any sixteen-principle walk stays in canonical order inside a group', () => {
    const room = new Room().toWalk()
    expect(
      room.refused('br', {
        type: 'settleContradiction',
        issue: 0,
        verdict: 'oneWrong',
        reason: 'Both are true at once.',
      }),
    ).toBe('INVALID_INPUT')
    const all = Object.fromEntries(principleCodes.map((code) => [code, 'mixed' as const]))
    expect(walkOrder({ statuses: all, core: [], pinned: [] })).toEqual(principleCodes)
  })
})
