// Builds the client if its sources are newer than the last build.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['client', 'shared', 'package-lock.json']

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path)
    .filter((name) => name !== 'dist')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0)
}

function isStale(): boolean {
  const built = statSync(join(root, 'client/dist/app.html'), { throwIfNoEntry: false })
  return built === undefined || sources.some((source) => newest(join(root, source)) > built.mtimeMs)
}

export async function buildIfStale(): Promise<void> {
  if (!isStale()) return
  process.stdout.write('Building the client …\n')
  const { build } = await import('vite')
  await build({ configFile: join(root, 'client/vite.config.ts'), logLevel: 'warn' })
}
