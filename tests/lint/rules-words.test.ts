// Rules are read by people: a sentence has at most 25 words.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './run-oxlint.ts'

const most = 25

/** Sentences over the limit, each with its number of words. */
function longIn(page: string): string[] {
  return page.split('\n').flatMap((line) =>
    line
      .replace(/^- \*\*[^*]+\*\* /, '')
      .split(/(?<=[.!?])\s+(?=[A-Z"(`“\d])/)
      .flatMap((sentence) => {
        const words = sentence.trim().split(/\s+/).length
        return words > most ? [`${String(words)}: ${sentence}`] : []
      }),
  )
}

it('no rule has a sentence that is too long', () => {
  const pages = globSync('shared/domain/**/RULES.md', { cwd: root })
  expect(pages.length).toBeGreaterThan(15)
  expect(pages.flatMap((page) => longIn(readFileSync(join(root, page), 'utf8')))).toEqual([])
})

it('a sentence that is too long is found, also after a short one', () => {
  const long = `It ${'goes on '.repeat(13).trim()}.`
  expect(longIn(`- **XX-1** A short one. ${long}`)).toEqual([`27: ${long}`])
  expect(longIn('- **XX-1** A short one.')).toEqual([])
})
