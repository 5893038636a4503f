import { describe, expect, it } from 'vitest'
import { debriefEventSchema, debriefStateSchema } from '#shared/contracts/debrief-state.ts'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'
import { demoInput, minute, opened, rationale, Room } from './debrief-room.ts'

const proposed = {
  outcome: 'INCLINED_DOWNLEVEL' as const,
  level: 5 as const,
  gates: [
    { gate: 'G5', fired: true, inputs: { barRaiser: 'NI' } },
    { gate: 'G8', fired: true, inputs: { fallbackShare: 1 } },
  ],
}

function readAndRevote(): Room {
  const room = new Room().toSilentRead()
  for (const id of room.everyone) room.do(id, { type: 'finishReading' })
  expect(room.state.step).toBe('REVEAL')
  expect(room.state.ballots.pre?.map((vote) => [vote.personId, vote.target])).toEqual([
    ['hm', 'I'],
    ['peer', 'SH'],
    ['br', 'NI'],
    ['data', 'I'],
    ['eng', 'I'],
  ])
  expect(room.state.express).toBe(false)
  return room
    .close()
    .vote('peer', 'I', 'it sat with the retention team')
    .vote('eng', 'NI', 'we hit the goal, so I moved on')
    .vote('hm', 'I')
    .vote('br', 'NI')
    .vote('data', 'I')
}

function walkOwnership(room: Room): void {
  expect(room.state.walk?.order).toEqual(['OW', 'HS', 'ET'])
  expect(room.state.walk?.queue).toEqual(['data', 'hm', 'peer', 'eng', 'br'])
  expect(room.state.walk?.prompts.map((prompt) => prompt.text)).toEqual([
    'If Adaeze is right, what in your notes would look different?',
    'Adaeze, what did you see that the rest of us could not have seen?',
  ])
  room.do('br', { type: 'startTurn', personId: 'data' })
  room.do('data', {
    type: 'endTurn',
    personId: 'data',
    text: 'They kept the receipts metric in review.',
    notInNotes: true,
  })
  room
    .do('br', { type: 'startTurn', personId: 'hm' })
    .do('hm', { type: 'endTurn', personId: 'hm', text: 'I never asked past the quarter.', notInNotes: false })
  room
    .do('br', { type: 'startTurn', personId: 'peer' })
    .do('br', { type: 'startTurn', personId: 'eng' })
    .do('br', { type: 'startTurn', personId: 'br' })
  room.do('br', {
    type: 'settleContradiction',
    issue: 1,
    verdict: 'bothTrue',
    reason: 'Two windows and two populations.',
  })
  room.do('br', {
    type: 'resolve',
    principle: 'OW',
    status: 'mixed',
    reason: 'Owns gaps she found; did not own a harm created by her own lever.',
  })
}

function walkTheRest(room: Room): void {
  room
    .do('br', { type: 'openPrinciple', index: 1 })
    .do('br', { type: 'remark', principle: 'HS', text: 'Agreed, not core.' })
  room.do('br', { type: 'openPrinciple', index: 2 })
  expect(room.state.walk?.prompts.filter((prompt) => prompt.kind === 'frameDispute')).toHaveLength(4)
  room.do('br', { type: 'remark', principle: 'ET', text: 'Stays mixed, leans positive.' }).close()
}

function challengeAndVote(room: Room): void {
  expect(room.state.deck.map((card) => [card.trigger, card.toPersonId])).toEqual([
    ['notInclined', 'br'],
    ['notInclined', 'eng'],
  ])
  room
    .do('br', { type: 'ask', trigger: 'eagerManager', toPersonId: 'hm' })
    .do('br', { type: 'ask', trigger: 'notInclined', toPersonId: 'br' })
  room.do('hm', { type: 'answer', challengeId: 'challenge-1', answer: 'Yes at L5, unsure at L6.', conceded: true })
  room
    .do('br', {
      type: 'answer',
      challengeId: 'challenge-2',
      answer: 'That she carried the number over with her fix.',
      conceded: false,
    })
    .close()
  room.vote('hm', 'I').vote('peer', 'I').vote('br', 'NI').vote('data', 'I').vote('eng', 'NI')
}

function decideAndRelease(room: Room): void {
  room.do(null, { type: 'propose', proposed })
  room
    .do('hm', { type: 'stateLevelView', text: 'The scope reads as L5.' })
    .do('peer', { type: 'stateDissent', statement: 'Customer work this strong is rare at L6.' })
  room.do('br', { type: 'sign', outcome: 'INCLINED_DOWNLEVEL', reason: '' })
  room.do('br', { type: 'writeRationale', rationale }).do('hm', { type: 'confirmRationale' }).close()
  room.wait(12 * minute).do('br', { type: 'release' })
}

function playDemo(): Room {
  const room = readAndRevote()
  walkOwnership(room)
  walkTheRest(room)
  challengeAndVote(room)
  decideAndRelease(room)
  return room
}

describe('the demo debrief', () => {
  const room = playDemo()

  it('[DR-2] goes through every step in order to a signed down-level and a released report', () => {
    const steps = room.events.flatMap((event) => (event.type === 'stepEntered' ? [event.step] : []))
    expect(steps).toEqual([
      'ROLL_CALL',
      'SILENT_READ',
      'REVEAL',
      'REVOTE_1',
      'LP_WALK',
      'CHALLENGE',
      'FINAL_VOTE',
      'DECISION',
      'RATIONALE',
      'FEEDBACK',
      'CLOSED',
    ])
    expect(room.state.signed).toMatchObject({ outcome: 'INCLINED_DOWNLEVEL', level: 5, by: ['br'], override: false })
    expect(room.state.releasedAt).toBe(room.now)
  })

  it('[DR-6] keeps both ballots and the lines that moved a vote', () => {
    expect(
      room.state.ballots.revote1
        ?.filter((vote) => vote.movedLine)
        .map((vote) => [vote.personId, vote.target, vote.movedLine]),
    ).toEqual([
      ['peer', 'I', 'it sat with the retention team'],
      ['eng', 'NI', 'we hit the goal, so I moved on'],
    ])
    expect(room.state.ballots.final?.map((vote) => vote.target)).toEqual(['I', 'I', 'NI', 'I', 'NI'])
    expect(room.state.ballots.final?.every((vote) => vote.fallback === 'I')).toBe(true)
  })

  it('[DR-12] lists the dissent against a down-level and keeps its words', () => {
    expect(room.state.proposal?.dissents).toEqual([
      { personId: 'hm', statement: null },
      { personId: 'peer', statement: 'Customer work this strong is rare at L6.' },
      { personId: 'data', statement: null },
    ])
  })

  it('[DR-1] is rebuilt from its pkg alone, and state and pkg keep their contract', () => {
    const parsed = room.events.map((event) => debriefEventSchema.parse(JSON.parse(JSON.stringify(event))))
    expect(parsed.reduce(reduceDebrief, opened(demoInput).public)).toEqual(room.state)
    expect(debriefStateSchema.parse(room.state)).toEqual(room.state)
  })
})
