// The app's page is served at every address, so what it loads must not depend on the address.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '#tests/lint/run-oxlint.ts'

const relativeIn = (page: string): string[] =>
  [...page.matchAll(/(?:src|href)="(\.\/[^"]*)"/g)].map(([, address = '']) => address)

it('loads nothing from an address relative to the page', () => {
  expect(relativeIn(readFileSync(join(root, 'client/app.html'), 'utf8'))).toEqual([])
})

it('a relative script is found', () => {
  expect(relativeIn('<script type="module" src="./app-main.tsx"></script>')).toEqual(['./app-main.tsx'])
})
