// Words that must not come back: our own dialect, where users and contributors have a plainer word. Spelling is cspell's work.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './run-oxlint.ts'

/** What not to write, and what to write instead. */
const banned: readonly [RegExp, string][] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\bwhoever\b/i, 'who, anyone who'],
  [/\bsomebody\b/i, 'someone'],
  [/\bown lights\b/i, 'how you think it went'],
  [/\bclock stands\b/i, 'the clock is paused'],
  [/\bgive the word\b/i, 'give the floor'],
  [/\bwhose eyes\b|\bthrough the eyes\b/i, 'whose view'],
  [/\baimless\b/i, 'say what is missing'],
  [/\bagainst the pencil\b/i, 'overridden'],
  [/\ba stranger\b/i, 'a reader who wasn’t there; a non-member'],
  [/\bfor ever\b/i, 'forever'],
  [/\bone a person\b/i, 'one per person'],
  [/\bbrings? about\b/i, 'causes'],
  [/\bbreaks? off\b|\bbroke off\b/i, 'ends early'],
  [/\bhanded in\b|\bhands? in the notes\b/i, 'submitted'],
  [/\bcannot be dealt\b/i, 'can’t cover'],
  [/\bpractis/i, 'practic…'],
  [/\borganis/i, 'organiz…'],
  [/\bneighbour/i, 'neighbor…, related'],
  [/\bbehaviour\b/i, 'behavior'],
]

const texts = ['*.md', 'docs/*.md', 'shared/**/*.md', '{client,server,shared}/**/*.{ts,tsx}']
/** Word lists hold words that people write, not words of ours. */
const exempt = /node_modules|client\/dist|docs\/(?:glossary|writing-style)\.md|domain\/language\/lexicon\//

/** "line: word (instead)" for each line that holds a banned word. */
function bannedIn(text: string): string[] {
  return text.split('\n').flatMap((line, at) =>
    banned.flatMap(([word, instead]) => {
      const found = word.exec(line)
      return found === null ? [] : [`${String(at + 1)}: ${found[0]} (${instead})`]
    }),
  )
}

describe('words', () => {
  const files = texts.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((file) => !exempt.test(file))

  it('of our own dialect are in no text, comment or document', () => {
    expect(files.length).toBeGreaterThan(700)
    const found = files.flatMap((file) =>
      bannedIn(readFileSync(join(root, file), 'utf8')).map((line) => `${file}:${line}`),
    )
    expect(found).toEqual([])
  })

  it('are found where they stand', () => {
    expect(bannedIn('Fine.\nWhoever comes, the clock stands.')).toEqual([
      '2: Whoever (who, anyone who)',
      '2: clock stands (the clock is paused)',
    ])
    expect(bannedIn('A recommended amendment.')).toEqual([])
  })
})

describe('spelling', () => {
  const spell = (...args: string[]) =>
    spawnSync('node_modules/.bin/cspell', ['--no-progress', '--no-summary', ...args], { cwd: root, encoding: 'utf8' })

  it('is American in documents, rules, mails and screens', () => {
    const { status, stdout } = spell()
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  })

  it('that is wrong is found', () => {
    const { status, stdout } = spell('tests/fixtures/spelling/bad-words.ts')
    expect(status).toBe(1)
    expect(stdout).toContain('behavioural')
    expect(stdout).toContain('recieve')
  })
})
