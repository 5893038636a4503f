// A data folder as the server leaves it after its first start: made once for each set of migrations, copied for each server.
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb } from '#server/db/client.ts'
import { fingerprint } from '#tests/support/database-image.ts'

const prepared = () => join(import.meta.dirname, '../../../node_modules/.cache', `journey-data-${fingerprint()}`)

export async function prepareDataFolder(): Promise<void> {
  if (existsSync(prepared())) return
  const making = `${prepared()}.${String(process.pid)}`
  mkdirSync(making, { recursive: true })
  const database = await openDb({ kind: 'embedded', dataDir: join(making, 'pg') })
  await database.migrate()
  await database.close()
  // Renamed when whole, so that a run beside this one never copies half a folder.
  if (existsSync(prepared())) rmSync(making, { recursive: true })
  else renameSync(making, prepared())
}

export const emptyDataFolder = (): string => mkdtempSync(join(tmpdir(), 'mockloop-e2e-'))

export function newDataFolder(): string {
  const folder = emptyDataFolder()
  cpSync(prepared(), folder, { recursive: true })
  return folder
}
