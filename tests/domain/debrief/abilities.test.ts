import { describe, expect, it } from 'vitest'
import type { DebriefRole } from '#shared/contracts/debrief-state.ts'
import { debriefAbilities } from '#shared/domain/debrief/abilities.ts'
import { ownPart } from '#shared/domain/debrief/ballots.ts'
import { demoInput, reason, Room } from './debrief-room.ts'

const holder: Record<DebriefRole, string> = { barRaiser: 'br', hiringManager: 'hm', interviewer: 'eng' }
const abilities = (room: Room, personId: string): string[] =>
  debriefAbilities(room.state, {
    personId,
    own: ownPart(room.debrief, personId),
    now: room.now,
    packageIntact: room.pkg.packageIntact,
  })
function broken(room: Room): Room {
  room.pkg = { ...room.pkg, packageIntact: false }
  return room
}
const proposed = { outcome: 'NOT_INCLINED' as const, level: null, gates: [] }

describe('who may ask for what', () => {
  it.each<[string, () => Room, Record<DebriefRole, string[]>]>([
    [
      'before it opens',
      () => new Room().arrive('hm', 'br', 'eng'),
      { barRaiser: ['open'], hiringManager: [], interviewer: [] },
    ],
    [
      'silent read',
      () => new Room().toSilentRead(),
      {
        barRaiser: ['extend', 'adjourn', 'finishReading', 'pin'],
        hiringManager: ['finishReading', 'pin'],
        interviewer: ['finishReading', 'pin'],
      },
    ],
    [
      'reveal',
      () => new Room().toReveal(),
      { barRaiser: ['close', 'extend', 'adjourn'], hiringManager: [], interviewer: [] },
    ],
    [
      'second vote',
      () => new Room().toRevote().vote('eng', 'I'),
      {
        barRaiser: ['extend', 'adjourn', 'sealVote'],
        hiringManager: ['sealVote'],
        interviewer: [],
      },
    ],
    [
      'walk',
      () => new Room().toWalk().do('br', { type: 'startTurn', personId: 'eng' }),
      {
        barRaiser: [
          'extend',
          'adjourn',
          'openPrinciple',
          'showPrompt',
          'raisePrompt',
          'startTurn',
          'endTurn',
          'resolve',
          'remark',
          'settleContradiction',
        ],
        hiringManager: [],
        interviewer: ['endTurn'],
      },
    ],
    [
      'challenge',
      () => new Room().toChallenge().do('br', { type: 'ask', trigger: 'noTension', toPersonId: 'eng' }),
      {
        barRaiser: ['extend', 'adjourn', 'ask', 'answer'],
        hiringManager: [],
        interviewer: ['answer'],
      },
    ],
    [
      'decision',
      () => new Room().toDecision().do(null, { type: 'propose', proposed }),
      {
        barRaiser: ['extend', 'adjourn', 'sign'],
        hiringManager: ['stateDissent', 'stateLevelView'],
        interviewer: ['stateDissent'],
      },
    ],
    [
      'rationale',
      () =>
        new Room()
          .toDecision()
          .do(null, { type: 'propose', proposed })
          .do('br', { type: 'sign', outcome: 'NOT_INCLINED', reason }),
      {
        barRaiser: ['extend', 'writeRationale'],
        hiringManager: ['stateDissent'],
        interviewer: ['stateDissent'],
      },
    ],
    [
      'before it opens, on a broken package',
      () => broken(new Room().arrive('hm', 'br', 'eng')),
      { barRaiser: ['void'], hiringManager: [], interviewer: [] },
    ],
    [
      'second vote, on a broken package',
      () => broken(new Room().toRevote()),
      { barRaiser: ['adjourn', 'void'], hiringManager: [], interviewer: [] },
    ],
    [
      'adjourned, on a broken package',
      () => broken(new Room().toRevote().do('br', { type: 'adjourn' })),
      { barRaiser: ['void'], hiringManager: [], interviewer: [] },
    ],
    [
      'void',
      () => broken(new Room().toRevote()).do('br', { type: 'void', reason }),
      { barRaiser: [], hiringManager: [], interviewer: [] },
    ],
    [
      'adjourned',
      () => new Room().toReveal().do('br', { type: 'adjourn' }),
      { barRaiser: ['resume'], hiringManager: [], interviewer: [] },
    ],
  ])('[DR-7] [DR-15] %s', (_, at, expected) => {
    const room = at()
    expect({
      barRaiser: abilities(room, holder.barRaiser),
      hiringManager: abilities(room, holder.hiringManager),
      interviewer: abilities(room, holder.interviewer),
    }).toEqual(expected)
  })

  it('[DR-7] strangers, people without a vote and people outside the room may nothing', () => {
    const room = new Room({
      ...demoInput,
      seats: demoInput.seats.map((seat) => (seat.personId === 'eng' ? { ...seat, vote: null } : seat)),
    })
      .toSilentRead()
      .leave('data')
    for (const personId of ['stranger', 'eng', 'data']) {
      expect(abilities(room, personId)).toEqual([])
      expect(room.refused(personId, { type: 'finishReading' })).toBe('FORBIDDEN')
    }
    expect(room.refused(null, { type: 'finishReading' })).toBe('FORBIDDEN')
    expect(room.refused('br', { type: 'expireDueSteps' })).toBe('FORBIDDEN')
  })
})
