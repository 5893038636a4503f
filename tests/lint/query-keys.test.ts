// What several features share about a loop, a round or a person has one query key, in client/entities: a second one would miss refetches.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './run-oxlint.ts'

const entityKey = /queryKey:\s*\[\s*'(?:loop|round|person)'/

const keysIn = (source: string): boolean => entityKey.test(source)

it('an entity has its query key in client/entities only', () => {
  const files = globSync('client/**/*.{ts,tsx}', { cwd: root }).filter((file) => !file.startsWith('client/entities/'))
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => keysIn(readFileSync(join(root, file), 'utf8')))).toEqual([])
})

it('a key of its own is found', () => {
  expect(keysIn("queryOptions({ queryKey: ['loop', loopId], queryFn })")).toBe(true)
})
