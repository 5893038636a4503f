// Builds the client as `npm run build` does, in a separate folder, because other tests read the sources meanwhile.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface BuiltClient {
  root: string
  remove(): void
}

export async function buildClient(): Promise<BuiltClient> {
  const folder = mkdtempSync(join(tmpdir(), 'mockloop-client-'))
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const asked = [vite, 'build', '--config', 'client/vite.config.ts', '--outDir', folder, '--logLevel', 'warn']
  // The test runner's own NODE_ENV would make it a development build.
  await promisify(execFile)(process.execPath, asked, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } })
  return { root: folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
