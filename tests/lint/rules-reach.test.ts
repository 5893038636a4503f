// No rule without a caller: what the product does not reach is listed in its family's page, with the feature it waits for.
import { describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { reachedFiles, rulesReach } from './rules-reach.ts'
import { root } from './run-oxlint.ts'

describe('the rules', () => {
  const reach = rulesReach(root)

  it('the product reaches most of the code', () => {
    expect(reachedFiles(root).size).toBeGreaterThan(500)
  })

  it('each is cited by the code that carries it out', () => {
    expect(reach.uncited).toEqual([])
  })

  it('each has a caller, or its page says which feature it waits for', () => {
    expect(reach.unreached.toSorted()).toEqual(reach.waiting.toSorted())
  })

  it('a rule that nothing calls, and one that nothing cites, are found', () => {
    expect(rulesReach(join(root, 'tests/fixtures/rules'))).toEqual({
      uncited: ['shared/domain/room/RULES.md RM-3'],
      unreached: ['shared/domain/room/RULES.md RM-2', 'shared/domain/room/RULES.md RM-4'],
      waiting: ['shared/domain/room/RULES.md RM-4'],
    })
  })
})
