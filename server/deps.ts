// The dependencies that every feature receives. Nothing uses globals.
import type { Config } from './config.ts'
import type { Db } from './db/client.ts'
import type { Events } from './events.ts'
import type { AuthPort } from './lib/auth-port.ts'
import type { Background } from './lib/background.ts'
import type { Clock } from './lib/clock.ts'
import type { Ids } from './lib/ids.ts'
import type { Logger } from './lib/logger.ts'
import type { Mailer } from './lib/mailer.ts'
import type { Realtime } from './realtime/io.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'

export interface Deps {
  readonly config: Config
  readonly db: Db
  readonly clock: Clock
  readonly ids: Ids
  readonly logger: Logger
  /** For work that no request waits for; closing the server waits for it. */
  readonly background: Background
  readonly auth: AuthPort
  readonly mailer: Mailer
  readonly realtime: Realtime
  /** The principles, rounds, rubrics and plans of this installation. */
  readonly principlePack: PrinciplePack
  readonly events: Events
  /** The server's public address, known once it listens. */
  readonly publicUrl: () => string
}
