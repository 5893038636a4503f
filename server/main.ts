// Starts the server: reads the configuration, opens the database, listens, and closes gracefully.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, builtClient, listeningAt } from './app.ts'
import { ConfigError, readConfig, type Config } from './config.ts'
import { DataDirLockedError, lockDataDir } from './db/data-dir-lock.ts'
import { loadPack, PackError } from './features/catalogue/service.ts'
import { createFeatures } from './features.ts'
import { systemClock } from './lib/clock.ts'
import { systemIds } from './lib/ids.ts'
import { createLogger, type Logger } from './lib/logger.ts'
import { openDatabase } from './open-database.ts'

const drainMs = 10_000

async function start(): Promise<void> {
  const config = readConfig(process.env, process.stdout.isTTY === true)
  const principlePack = loadPack(config.packFile)
  const logger = createLogger(config.log.level, config.log.pretty)
  const lock = config.database.kind === 'embedded' ? lockDataDir(config.dataDir) : null
  const database = await openDatabase(config, logger)
  await database.migrate()
  const app = await buildApp({
    config,
    database,
    logger,
    principlePack,
    features: createFeatures(),
    authSecret: config.authSecret ?? keptSecret(config.dataDir),
    clock: systemClock,
    ids: systemIds,
    jobs: true,
    clientRoot: existsSync(builtClient) ? builtClient : null,
  })
  await app.http.listen({ host: config.host, port: config.port })
  const address = app.deps.publicUrl()
  // `npm run simulate` finds the server here.
  mkdirSync(config.dataDir, { recursive: true })
  writeFileSync(join(config.dataDir, 'address'), address)
  announce(address, config, logger)
  closeOnSignal(async () => {
    await app.close()
    await database.close()
    lock?.release()
  }, logger)
  if (config.seed) {
    const { seedAndPrint } = await import('./scripts/seed/main.ts')
    await seedAndPrint(app.deps, listeningAt(app.http, config))
  }
}

/** Keeps sessions valid after a restart when no secret is configured. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'auth-secret')
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}

function announce(address: string, config: Config, logger: Logger): void {
  const mode = config.database.kind === 'embedded' ? `embedded database in ${config.dataDir}` : 'PostgreSQL'
  logger.info(
    `Mockloop is running at ${address} (${mode}, ${config.redisUrl === undefined ? 'one node' : 'several nodes'})`,
  )
  const loopback = ['127.0.0.1', 'localhost', '::1'].includes(config.host)
  if (!loopback && !address.startsWith('https:')) {
    logger.warn(
      'Browsers allow camera and microphone only over https. Put a TLS proxy in front and set PUBLIC_URL to its https address.',
    )
  }
}

function closeOnSignal(close: () => Promise<void>, logger: Logger): void {
  let closing = false
  const handler = (signal: NodeJS.Signals): void => {
    if (closing) return
    closing = true
    logger.info(`${signal} received: closing`)
    const giveUp = setTimeout(() => process.exit(1), drainMs)
    close().then(
      () => {
        clearTimeout(giveUp)
        process.exit(0)
      },
      (error: unknown) => {
        logger.error({ err: error }, 'Closing failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', handler)
  process.on('SIGINT', handler)
}

try {
  await start()
} catch (error) {
  const plain = error instanceof ConfigError || error instanceof PackError || error instanceof DataDirLockedError
  const traced = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${plain ? error.message : traced}\n`)
  process.exit(1)
}
