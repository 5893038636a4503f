import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lookAgain } from '#client/live/look-again.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('looking again', () => {
  it('makes one look of a burst', async () => {
    const look = vi.fn<() => Promise<boolean>>(async () => false)
    const again = lookAgain(look)
    for (let at = 0; at < 20; at += 1) again.soon()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(look).toHaveBeenCalledTimes(1)
  })
  it('looks once more when asked while a look is under way', async () => {
    let finish: (missing: boolean) => void = () => undefined
    const look = vi.fn<() => Promise<boolean>>(
      () =>
        new Promise<boolean>((resolve) => {
          finish = resolve
        }),
    )
    const again = lookAgain(look)
    void again.now()
    void again.now()
    finish(false)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(look).toHaveBeenCalledTimes(2)
  })
  it('tries again while something is missing', async () => {
    let looks = 0
    const look = vi.fn<() => Promise<boolean>>(async () => {
      looks += 1
      return looks < 3
    })
    void lookAgain(look).now()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(look).toHaveBeenCalledTimes(3)
  })
  it('looks at a moment, and only at the last one set', async () => {
    const look = vi.fn<() => Promise<boolean>>(async () => false)
    const again = lookAgain(look)
    again.at(5_000)
    again.at(9_000)
    await vi.advanceTimersByTimeAsync(6_000)
    expect(look).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(4_000)
    expect(look).toHaveBeenCalledTimes(1)
  })
})
