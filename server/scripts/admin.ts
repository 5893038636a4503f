// `npm run admin -- COMMAND`, for the operator of the server. It uses the configured database; stop the server first if the
// database is embedded.
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { buildApp } from '../app.ts'
import { ConfigError, readConfig, type Config } from '../config.ts'
import { DataDirLockedError, lockDataDir } from '../db/data-dir-lock.ts'
import { createFeatures } from '../features.ts'
import { loadPack, PackError } from '../features/catalogue/service.ts'
import { systemClock } from '../lib/clock.ts'
import { systemIds } from '../lib/ids.ts'
import { createLogger } from '../lib/logger.ts'
import { isOutage } from '../lib/outage.ts'
import { embeddedFolder, openDatabase } from '../open-database.ts'
import { Refusal, runAdmin } from './admin/commands.ts'

const refusedCode = 2

/** Builds the whole application, because commands involve every feature, but without a port, jobs or other nodes. */
async function run(config: Config, args: readonly string[]): Promise<string> {
  const logger = createLogger('silent', false)
  const database = await openDatabase(config, logger)
  try {
    await database.migrate()
    const features = createFeatures()
    const app = await buildApp({
      config: { ...config, redisUrl: undefined },
      database,
      logger,
      features,
      principlePack: loadPack(config.packFile),
      // There are no sessions here, so any secret works.
      authSecret: randomBytes(48).toString('base64url'),
      clock: systemClock,
      ids: systemIds,
      jobs: false,
      clientRoot: null,
    })
    try {
      return await runAdmin({ deps: app.deps, features }, args)
    } finally {
      await app.close()
    }
  } finally {
    await database.close()
  }
}

async function runLocked(config: Config, args: readonly string[]): Promise<string> {
  if (config.database.kind === 'postgres') return run(config, args)
  if (!existsSync(embeddedFolder(config)))
    throw new Refusal(
      `There is no database in ${config.dataDir}. Start the server once, or set DATA_DIR or DATABASE_URL.`,
    )
  const lock = lockDataDir(config.dataDir)
  try {
    return await run(config, args)
  } finally {
    lock.release()
  }
}

/** Only the message if the operator can fix the problem, otherwise the stack. */
function sentenceFor(error: unknown): { text: string; isPlain: boolean } {
  if (!(error instanceof Error)) return { text: String(error), isPlain: false }
  if (isOutage(error)) return { text: `Can’t reach the database: ${error.message}`, isPlain: true }
  const isPlain = [Refusal, ConfigError, PackError, DataDirLockedError].some((kind) => error instanceof kind)
  return { text: isPlain ? error.message : (error.stack ?? error.message), isPlain }
}

try {
  process.stdout.write(`${await runLocked(readConfig(process.env, false), process.argv.slice(2))}\n`)
} catch (error) {
  const { text, isPlain } = sentenceFor(error)
  process.stderr.write(`${text}\n`)
  process.exitCode = isPlain ? refusedCode : 1
}
