import { describe, expect, it } from 'vitest'
import { isEmptyValue } from '#shared/domain/fields/empty-value.ts'

describe('empty values', () => {
  it.each([
    ['', true],
    ['  \n', true],
    [null, true],
    [[], true],
    [{ scope: null, horizon: null }, true],
    [0, false],
    [false, false],
    ['x', false],
    [['x'], false],
    [{ scope: 1 }, false],
  ])('[FD-4] %j is empty: %s', (value, verdict) => {
    expect(isEmptyValue(value)).toBe(verdict)
  })
})
