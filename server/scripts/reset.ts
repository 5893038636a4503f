// `npm run db:reset`: forgets the embedded database. PostgreSQL is never touched from here.
import { existsSync, rmSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { lockDataDir } from '../db/data-dir-lock.ts'
import { embeddedFolder } from '../open-database.ts'

const config = readConfig(process.env, true)
if (config.database.kind === 'postgres') {
  process.stderr.write('DATABASE_URL points to PostgreSQL; drop and create that database yourself.\n')
  process.exit(1)
}
const lock = lockDataDir(config.dataDir)
const folder = embeddedFolder(config)
const existed = existsSync(folder)
rmSync(folder, { recursive: true, force: true })
lock.release()
process.stdout.write(
  existed ? `Removed ${folder}. The next start makes a new one.\n` : `There was no database in ${folder}.\n`,
)
