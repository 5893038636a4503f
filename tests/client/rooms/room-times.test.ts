import { describe, expect, it } from 'vitest'
import {
  overrunLeftMs,
  pausesByItselfAt,
  pausesLeft,
  phaseProgress,
  roundLeftMs,
  shownLeftMs,
} from '#client/features/rooms/room-times.ts'
import { live, minute, step, play, second, T } from '#tests/domain/room/support.ts'

const liveRoom = live()

describe('the clock of the room', () => {
  it('counts the whole round from its first second', () => {
    expect(roundLeftMs(liveRoom, T)).toBe(45 * minute)
    expect(roundLeftMs(liveRoom, T + 90 * second)).toBe(43.5 * minute)
  })

  it('never shows more than the phase is long, though this page’s clock is behind', () => {
    expect(shownLeftMs(liveRoom, T - 900)).toBe(2 * minute)
    expect(shownLeftMs(liveRoom, T + 30 * second)).toBe(90 * second)
    expect(roundLeftMs(liveRoom, T - 900)).toBe(45 * minute)
  })

  it('[RM-16] stands while the round is paused', () => {
    const paused = play(liveRoom, [step('candidate', T + minute, { type: 'pause' })])
    expect(roundLeftMs(paused, T + minute)).toBe(44 * minute)
    expect(roundLeftMs(paused, T + 3 * minute)).toBe(44 * minute)
    expect(phaseProgress(paused, 0, T + 3 * minute)).toBe(0.5)
  })

  it('draws phases that are over full, those to come empty and the running one by its time', () => {
    const inQuestion = play(liveRoom, [step('interviewer', T + minute, { type: 'nextPhase' })])
    const at = T + minute + 4 * minute
    expect([0, 1, 2].map((index) => phaseProgress(inQuestion, index, at))).toEqual([1, 0.25, 0])
    expect(phaseProgress(inQuestion, 9, at)).toBe(0)
  })

  it('[RM-10] says how long a wrap-up may still run over', () => {
    const wrap = play(liveRoom, [step('interviewer', T, { type: 'wrapUp' })])
    expect(overrunLeftMs(wrap, T + 5 * minute - 1)).toBeNull()
    expect(overrunLeftMs(wrap, T + 5 * minute)).toBe(3 * minute)
    expect(overrunLeftMs(wrap, T + 9 * minute)).toBe(0)
    expect(overrunLeftMs(liveRoom, T + 9 * minute)).toBeNull()
  })

  it('[RM-7] counts the pauses that are left, by number and by minutes', () => {
    expect(pausesLeft(liveRoom)).toBe(2)
    const once = play(liveRoom, [
      step('candidate', T, { type: 'pause' }),
      step('candidate', T + minute, { type: 'resume' }),
    ])
    expect(pausesLeft(once)).toBe(1)
    expect(pausesLeft({ ...once, pauseUsedMs: 5 * minute })).toBe(0)
  })

  it('[RM-8] says when a drop stops the clock', () => expect(pausesByItselfAt(T)).toBe(T + 120 * second))
})
