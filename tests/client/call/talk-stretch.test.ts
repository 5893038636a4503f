import { describe, expect, it } from 'vitest'
import { hear, silent, talkTone, type Stretch } from '#client/call/talk-stretch.ts'

const loud = 0.1
const quiet = 0.001
/** Levels at a quarter of a second each, from `at`. */
const listen = (stretch: Stretch, level: number, { from, to }: { from: number; to: number }): Stretch => {
  let current = stretch
  for (let at = from; at <= to; at += 250) current = hear(current, level, at)
  return current
}

describe('the talk meter', () => {
  it('starts with the first word and goes on through a breath', () => {
    const talking = listen(silent, loud, { from: 1_000, to: 20_000 })
    expect(talking).toMatchObject({ since: 1_000, speaking: true })
    const breathing = listen(talking, quiet, { from: 20_250, to: 22_500 })
    expect(breathing).toMatchObject({ since: 1_000, speaking: false })
    expect(hear(breathing, loud, 22_750).since).toBe(1_000)
  })

  it('ends with three seconds of quiet and starts anew', () => {
    const talking = listen(silent, loud, { from: 0, to: 5_000 })
    const over = listen(talking, quiet, { from: 5_250, to: 8_000 })
    expect(over).toMatchObject({ since: null, speaking: false })
    expect(hear(over, loud, 9_000).since).toBe(9_000)
  })

  it('hears nothing in the noise of a room', () => {
    expect(listen(silent, quiet, { from: 0, to: 60_000 })).toMatchObject({ since: null, speaking: false })
  })

  it.each([
    [0, 'calm'],
    [149_999, 'calm'],
    [150_000, 'amber'],
    [179_999, 'amber'],
    [180_000, 'red'],
    [600_000, 'red'],
  ] as const)('after %i ms is %s', (ms, tone) => expect(talkTone(ms)).toBe(tone))
})
