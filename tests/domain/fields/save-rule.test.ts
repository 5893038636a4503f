import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveSave } from '#shared/domain/fields/save-rule.ts'

const save = (current: { value: unknown; revision: number } | null, value: unknown, base: number, clear = false) =>
  resolveSave({ current, incoming: { value, base, clear } })

describe('a save', () => {
  const current = { value: 'text', revision: 3 }
  it('[FD-1] on the standing revision is stored as the next', () => {
    expect(save(null, 'a', 0)).toEqual({ kind: 'stored', revision: 1 })
    expect(save(current, 'more', 3)).toEqual({ kind: 'stored', revision: 4 })
  })
  it('[FD-2] of the standing value is the same save, whatever revision it names', () => {
    for (const base of [0, 2, 3, 9]) expect(save(current, 'text', base)).toEqual({ kind: 'same', revision: 3 })
    expect(save({ value: { a: 1, b: [2] }, revision: 5 }, { b: [2], a: 1 }, 0)).toEqual({ kind: 'same', revision: 5 })
    expect(save({ value: [1, 2], revision: 5 }, [2, 1], 5)).toEqual({ kind: 'stored', revision: 6 })
  })
  it('[FD-3] on another revision is stale and answered with what stands', () => {
    for (const base of [0, 2, 4]) expect(save(current, 'other', base)).toEqual({ kind: 'stale', current })
    expect(save(current, '', 2, true)).toEqual({ kind: 'stale', current })
  })
  it('[FD-4] empties a field only when the author says so', () => {
    for (const empty of ['', '  ', null, []])
      expect(save(current, empty, 3)).toEqual({ kind: 'refused-empty', current })
    expect(save(current, '', 3, true)).toEqual({ kind: 'stored', revision: 4 })
    expect(save({ value: '', revision: 3 }, ' ', 3)).toEqual({ kind: 'stored', revision: 4 })
  })
  it('[FD-1] never lowers a revision, and an older base never replaces a value', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: fc.constantFrom('', 'a', 'b', 'c'), lag: fc.nat(2), clear: fc.boolean() })),
        (saves) => {
          let standing: { value: unknown; revision: number } | null = null
          for (const { value, lag, clear } of saves) {
            const before: { value: unknown; revision: number } | null = standing
            const revision: number = before?.revision ?? 0
            const outcome = save(before, value, revision - lag, clear)
            if (outcome.kind === 'stored') standing = { value, revision: outcome.revision }
            if (before !== null && lag > 0) expect(standing).toEqual(before)
            expect(standing?.revision ?? 0).toBeGreaterThanOrEqual(revision)
          }
        },
      ),
    )
  })
})
