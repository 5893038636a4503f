// What exists once. A second query key of a loop, a round or a person would miss refetches; a second way to shorten a name would differ.
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

const splitsName = (source: string): boolean => /[nN]ame\.(?:trim\(\)\.)?split\([^)]*\)\[0\]/.test(source)

it('a first name is taken in shared/lib/person-name.ts only, where "Former member" stays whole', () => {
  const files = globSync('{client,server,shared}/**/*.{ts,tsx}', { cwd: root })
  expect(files.filter((file) => splitsName(readFileSync(join(root, file), 'utf8')))).toEqual([
    'shared/lib/person-name.ts',
  ])
})

it('a first name taken elsewhere is found', () => {
  expect(splitsName('const shown = person.name.split(/\\s+/)[0] ?? person.name')).toBe(true)
})
