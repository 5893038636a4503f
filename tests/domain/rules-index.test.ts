import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const shared = join(root, 'shared')
const domain = join(shared, 'domain')

const filesUnder = (folder: string, wanted: (name: string) => boolean): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(wanted)
    .map((name) => join(folder, name))
    .toSorted()

const pages = filesUnder(shared, (name) => name.endsWith('RULES.md'))
const tests = filesUnder(join(root, 'tests'), (name) => /\.test\.tsx?$/.test(name) && !name.startsWith('fixtures/'))

/** A title is a string handed to it, describe or an each; ids stand in square brackets. */
const titledIds = new Set(
  tests.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/['"`]([^'"`\n]*\[[A-Z]{1,2}-?\d+[a-n]?\][^\n]*)/g)].flatMap(([, title]) =>
      [...(title ?? '').matchAll(/\[([A-Z]{1,2}-?\d+[a-n]?)\]/g)].map(([, id]) => id),
    ),
  ),
)

/** One rule a line: its id in bold, then a sentence. */
const rules = pages.flatMap((page) =>
  readFileSync(page, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const found = /^- \*\*([A-Z]{1,2}-?\d+[a-n]?)\*\* (.+)$/.exec(line)
      return found === null ? [] : [{ page: relative(domain, page), id: found[1] ?? '', sentence: found[2] ?? '' }]
    }),
)

describe('the rules in plain words', () => {
  it('every family of rules has its page, and the index names it', () => {
    const index = readFileSync(join(domain, 'RULES.md'), 'utf8')
    const linked = [...index.matchAll(/\]\(([^)]+RULES\.md)\)/g)].map(([, path]) => path)
    expect(linked.toSorted()).toEqual(
      pages
        .map((page) => relative(domain, page))
        .filter((page) => page !== 'RULES.md')
        .toSorted(),
    )
    expect(rules.length).toBeGreaterThan(200)
  })
  it.each(pages.map((page) => relative(domain, page)))('%s: each id stands in the title of a test', (page) => {
    expect(rules.filter((rule) => rule.page === page && !titledIds.has(rule.id)).map(({ id }) => id)).toEqual([])
  })
  it.each(pages.map((page) => relative(domain, page)))('%s: each id stands once, with a sentence', (page) => {
    const own = rules.filter((rule) => rule.page === page)
    expect(own.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at)).toEqual([])
    expect(own.filter(({ sentence }) => !/^.{12,}\.$/.test(sentence)).map(({ id }) => id)).toEqual([])
  })
})
