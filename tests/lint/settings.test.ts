// Every setting is explained where people look for it: the example file and README. Neither names one that does not exist.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '#server/config.ts'
import { root } from './run-oxlint.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
/** Set by npm scripts, not by people. */
const setByScripts = ['DEV_SEED']
const all = [...read('server/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)]
  .map(([, name = '']) => name)
  .filter((name) => !setByScripts.includes(name))
  .toSorted()

const inExample = (text: string): string[] =>
  [...text.matchAll(/^# ([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name).toSorted()
const inTable = (text: string): string[] =>
  [...text.matchAll(/^\| (`[A-Z][^|]*) \|/gm)]
    .flatMap(([, cell = '']) => [...cell.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name = '']) => name))
    .toSorted()

describe('settings', () => {
  it('are all read from the code', () => expect(all.length).toBeGreaterThan(15))
  it('are all in .env.example', () => expect(inExample(read('.env.example'))).toEqual(all))
  it('are all in README, but the one that npm scripts set', () =>
    expect(inTable(read('README.md'))).toEqual(all.filter((name) => name !== 'NODE_ENV')))

  it('start the server as the example writes them', () => {
    const lines = [...read('.env.example').matchAll(/^# ([A-Z][A-Z_]+)="?(.+?)"?$/gm)]
    expect(() => readConfig(Object.fromEntries(lines.map(([, name, value]) => [name, value])), false)).not.toThrow()
  })

  it('that are missing are found', () => {
    expect(inExample('# PORT=3000\n# A comment\n')).toEqual(['PORT'])
    expect(inTable('| `PORT`, `HOST` | `3000` | where it listens |')).toEqual(['HOST', 'PORT'])
  })
})
