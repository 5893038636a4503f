import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { payloadsIn } from '#tests/docs/events.ts'
import { pages } from '#tests/docs/pages.ts'
import { root } from './run-oxlint.ts'

it.each(Object.entries(pages))('%s is what the code says; run npm run docs', (path, page) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(page())
})

it('a page that lacks an event is found', () => {
  const page = pages['docs/events.md']?.() ?? ''
  expect(page).toContain('### roundEnded')
  expect(page.replace('### roundEnded', '### roundOver')).not.toBe(page)
})

it('every domain event is read with its comment', () => {
  const source =
    'interface Payloads {\n  /** A cup fell. */\n  cupFell: { at: number }\n  /** It broke. */\n  cupBroke: CupRef & {\n    at: number\n  }\n}'
  expect(payloadsIn(source)).toEqual([
    { name: 'cupFell', meaning: 'A cup fell.', payload: '{ at: number }' },
    { name: 'cupBroke', meaning: 'It broke.', payload: 'CupRef & { at: number }' },
  ])
})
