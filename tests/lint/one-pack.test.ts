// Rules and pages work with the pack they are handed. Only the place that chooses one, the demo, whose words belong to it, and the shell
// know the built-in pack.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const mayKnow = [
  /^server\/features\/(catalogue|demo)\//,
  /^server\/scripts\/(pack\.ts|rules\/)/,
  /^shared\/(demo|packs\/sixteen)\//,
]
const builtIn = /from '(?:[^']*\/)?packs\/sixteen\//

const sources = ['server', 'shared', 'client']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('client/dist/'))

it('[PP-13] nothing else imports the built-in pack', () => {
  const importers = sources.filter((file) => builtIn.test(readFileSync(join(root, file), 'utf8')))
  expect(importers).toContain('server/features/catalogue/service.ts')
  expect(importers.filter((file) => !mayKnow.some((place) => place.test(file)))).toEqual([])
})
