// Opens the configured database, for the server and for scripts.
import { join } from 'node:path'
import type { Config } from './config.ts'
import { openDb, type DbHandle } from './db/client.ts'
import type { Logger } from './lib/logger.ts'

export const embeddedFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'pg')

export function openDatabase(config: Config, logger: Logger): Promise<DbHandle> {
  if (config.database.kind === 'postgres') {
    return openDb({
      ...config.database,
      onError: (error) => logger.warn({ err: error }, 'A database connection was lost'),
    })
  }
  return openDb({ kind: 'embedded', dataDir: embeddedFolder(config) })
}
