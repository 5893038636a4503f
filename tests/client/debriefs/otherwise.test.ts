import { describe, expect, it } from 'vitest'
import { otherwiseWords, unconfirmedWords } from '#client/features/debriefs/opening-words.ts'
import type { Attendee } from '#shared/contracts/debrief-state.ts'

const person = (personId: string, role: Attendee['role']): Attendee => ({
  personId,
  seatId: personId,
  name: personId,
  role,
  eligible: true,
})
const raiser = person('Ines', 'barRaiser')
const two = { attendees: [raiser, person('Omar', 'interviewer')], present: [], quorumNeeded: 2 }
const four = {
  attendees: [raiser, person('Hana', 'hiringManager'), person('Omar', 'interviewer'), person('Pia', 'interviewer')],
  present: [],
  quorumNeeded: 3,
}

describe('[DR-4] what someone who did not write alone is told', () => {
  it.each([
    ['in a panel of two', two, 'Omar', 'can’t go on without'],
    ['the hiring manager', four, 'Hana', 'can’t go on without'],
    ['one interviewer of several', four, 'Pia', 'can go on without'],
    ['the bar raiser', four, 'Ines', 'Adjourn the debrief'],
  ])('%s', (_who, state, meId, words) => expect(otherwiseWords(state, meId)).toContain(words))
})

it('who has not confirmed yet is called you by themselves', () =>
  expect(unconfirmedWords({ attendees: two.attendees, confirmedAlone: ['Ines'] }, 'Omar')).toBe(
    'Not confirmed yet: you.',
  ))
