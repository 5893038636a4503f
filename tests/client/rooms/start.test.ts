import { describe, expect, it } from 'vitest'
import { startWords } from '#client/features/rooms/lobby-words.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { newRoom } from '#shared/domain/room/new-room.ts'

const round = { side: 'candidate', other: { name: 'Dana' } } as RoundView
const lobby = newRoom({ roundType: 'BEH', minutes: 30, startsAt: null, now: 0 })
const here = { state: 'present', since: 0, mediaDevice: null } as const
const both = (candidate: boolean, interviewer: boolean) => ({ candidate, interviewer })

describe('what is missing for the start, in words', () => {
  it.each<[string, Partial<RoomState>]>([
    ['Agree first, then start.', {}],
    ['Press start when you’re ready.', { consent: both(true, false) }],
    ['Dana is ready. The round starts when you press start.', { consent: both(true, true), ready: both(false, true) }],
    ['You’re ready. Waiting for Dana to join.', { consent: both(true, false), ready: both(true, false) }],
    [
      'You’re ready. Waiting for Dana to press start.',
      { consent: both(true, true), ready: both(true, false), presence: { candidate: here, interviewer: here } },
    ],
  ])('%s', (words, state) => expect(startWords(round, { ...lobby, ...state })).toBe(words))
})
