import { describe, expect, it } from 'vitest'
import { backOffMs } from '#client/lib/back-off.ts'

describe('waiting before another try', () => {
  it('grows and ends at a quarter of a minute', () =>
    expect([0, 1, 2, 3, 4, 50].map((attempt) => backOffMs(attempt, 0.5))).toEqual([
      1_500, 3_000, 6_000, 12_000, 15_000, 15_000,
    ]))
  it('is spread from half as long to one and a half times as long', () =>
    expect([0, 0.25, 1].map((random) => backOffMs(1, random))).toEqual([1_500, 2_250, 4_500]))
})
