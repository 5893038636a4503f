import { describe, expect, it } from 'vitest'
import { dueOf, inOrderOfUrgency } from '#client/features/loops/urgency.ts'
import { dayWord, dueWords, nextTitle, seatWhen } from '#client/features/loops/words.ts'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'

const at = (day: number, hour: number, minute = 0) => new Date(2026, 5, day, hour, minute).getTime()
const now = at(11, 13, 48)

const seat = (part: Partial<SeatView>): SeatView => ({
  id: 'seat-1',
  roundNumber: 1,
  roundType: 'BEH',
  minutes: 45,
  barRaiser: false,
  hiringManager: false,
  person: { id: 'dana', name: 'Dana' },
  mine: false,
  lost: false,
  principles: null,
  frozen: false,
  roundId: 'round-1',
  roundStatus: 'PLANNED',
  startsAt: null,
  endedAt: null,
  notesDueAt: null,
  notes: 'none',
  ...part,
})
const loop = (part: Partial<LoopView>): LoopView => ({
  id: 'loop-1',
  templateId: 'mini-2',
  templateName: 'Mini loop',
  role: 'PM',
  roleTitle: 'Senior PM',
  roleNeed: '',
  targetLevel: 6,
  fallbackLevel: 5,
  candidate: { id: 'mara', name: 'Mara' },
  status: 'IN_PROGRESS',
  roles: ['candidate'],
  mySeatId: null,
  seats: [seat({})],
  waitingFor: 'One seat is open.',
  next: null,
  notices: [],
  practiceOnly: false,
  createdAt: 0,
  demo: false,
  abilities: {
    invite: false,
    findInterviewer: false,
    cancel: false,
    leave: false,
    seeAssignment: false,
    seePackage: false,
    openDebrief: false,
    joinDebrief: false,
    selfRate: false,
    seeReport: false,
  },
  ...part,
})

describe('when', () => {
  it.each([
    [at(11, 23), 'today'],
    [at(12, 0), 'tomorrow'],
    [at(15, 9), 'Mon'],
    [at(9, 9), 'Tue'],
    [at(25, 9), 'Jun 25'],
  ])('a day in words', (when, words) => {
    expect(dayWord(when, now)).toBe(words)
  })
  it.each([
    [at(11, 20, 10), 'Tonight', '8:10\u00A0PM'],
    [at(11, 15), 'Today', '3:00\u00A0PM'],
    [at(12, 9), 'Tomorrow', '9:00\u00A0AM'],
    [at(11, 9), 'Late since', '9:00\u00A0AM'],
  ])('a deadline', (when, day, time) => {
    expect(dueWords(when, now)).toEqual({ day, time })
  })
})

describe('what a seat is doing', () => {
  it.each<[string, Partial<SeatView>]>([
    ['lost', { lost: true, person: null }],
    ['bar raiser', { person: null, barRaiser: true }],
    ['', { person: null }],
    ['today 2:00\u00A0PM', { startsAt: at(11, 14) }],
    ['tomorrow 10:30\u00A0AM', { startsAt: at(12, 10, 30), roundStatus: 'LOBBY' }],
    ['lobby open', { roundStatus: 'LOBBY' }],
    ['lobby open', { roundStatus: 'LOBBY', startsAt: at(11, 13) }],
    ['live now', { roundStatus: 'PAUSED' }],
    ['ended early', { roundStatus: 'ABORTED' }],
    ['missed', { roundStatus: 'NO_SHOW_CAND' }],
    ['notes in', { roundStatus: 'ENDED', notes: 'in' }],
    ['notes due', { roundStatus: 'ENDED', notes: 'writing' }],
    ['done Tue', { roundStatus: 'ENDED', notes: null, endedAt: at(9, 9) }],
  ])('%s', (words, part) => expect(seatWhen(seat(part), now)).toBe(words))
})

describe('the one next thing', () => {
  const next = { text: 'Your round with Dana is open.', action: 'Go to the lobby', href: '/rounds/round-1' }
  it.each<[string, number | null]>([
    ['Your round with Dana starts in 12 min.', at(11, 14)],
    ['Your round with Dana starts in 4 h.', at(11, 18)],
    ['Your round with Dana is Mon 9:00\u00A0AM.', at(15, 9)],
    ['Your round with Dana is open.', at(11, 13)],
    ['Your round with Dana is open.', null],
  ])('%s', (words, startsAt) => expect(nextTitle(loop({ next, seats: [seat({ startsAt })] }), now)).toBe(words))

  it('an interviewer reads the candidate’s name', () => {
    expect(
      nextTitle(loop({ next, roles: ['interviewer'], seats: [seat({ mine: true, startsAt: at(11, 14) })] }), now),
    ).toBe('Your round with Mara starts in 12 min.')
  })
  it('without one it says what the loop waits for', () => expect(nextTitle(loop({}), now)).toBe('One seat is open.'))

  it('an open round comes first, then notes by their deadline, then the rest; a closed loop asks its panel for nothing', () => {
    const named = (id: string, part: Partial<LoopView>) => loop({ id, ...part })
    const notes = (id: string, dueAt: number) =>
      named(id, {
        next: { ...next, href: '/rounds/r/notes' },
        roles: ['interviewer'],
        seats: [seat({ mine: true, notesDueAt: dueAt })],
      })
    const all = [
      named('staff', { next: { ...next, href: '/pair?loop=staff' } }),
      notes('late', at(12, 9)),
      notes('soon', at(11, 20)),
      named('round', { next }),
      named('closed', { status: 'CLOSED', roles: ['interviewer'], next: { ...next, href: '/loops/closed/package' } }),
      named('quiet', {}),
    ]
    expect(inOrderOfUrgency(all).map(({ id }) => id)).toEqual(['round', 'soon', 'late', 'staff'])
  })

  it('while a search runs no other is offered, and only an open round comes before it', () => {
    const round = loop({ id: 'round', next })
    const staff = loop({ id: 'staff', next: { ...next, href: '/pair?loop=staff' } })
    const notes = loop({ id: 'notes', next: { ...next, href: '/rounds/r/notes' } })
    const ids = (loops: LoopView[], isSearching: boolean) => {
      const { first, rest } = dueOf(loops, isSearching)
      return [first?.id ?? null, ...rest.map(({ id }) => id)]
    }
    expect(ids([staff, notes], false)).toEqual(['notes', 'staff'])
    expect(ids([staff, notes], true)).toEqual([null, 'notes'])
    expect(ids([staff, notes, round], true)).toEqual(['round', 'notes'])
    expect(ids([staff], true)).toEqual([null])
  })
})
