// npm run docs: writes the generated pages.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#tests/lint/run-oxlint.ts'
import { pages } from './pages.ts'

for (const [path, page] of Object.entries(pages)) writeFileSync(join(root, path), page())
