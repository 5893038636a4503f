// `npm run db:reset`: deletes the embedded database. It never changes PostgreSQL.
import { existsSync, rmSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { lockDataDir } from '../db/data-dir-lock.ts'
import { embeddedFolder } from '../open-database.ts'

const config = readConfig(process.env, true)
if (config.database.kind === 'postgres') {
  process.stderr.write(
    'DATABASE_URL is a PostgreSQL database, which this command doesn’t delete. Drop and create it yourself.\n',
  )
  process.exit(1)
}
const lock = lockDataDir(config.dataDir)
const folder = embeddedFolder(config)
const existed = existsSync(folder)
rmSync(folder, { recursive: true, force: true })
lock.release()
process.stdout.write(
  existed
    ? `Deleted ${folder}. The next start creates a new database.\n`
    : `There is no database in ${folder}. Nothing was deleted.\n`,
)
