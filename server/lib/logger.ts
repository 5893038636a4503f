// The server's log.
import { pino, type Logger } from 'pino'
import { safeError } from './safe-error.ts'

export type { Logger }

/** Readable text for a terminal, JSON lines otherwise. The redaction list keeps note text and secrets out. */
export function createLogger(level: string, pretty: boolean): Logger {
  return pino({
    level,
    serializers: { err: safeError },
    redact: { paths: ['req.headers.cookie', 'req.headers.authorization', 'body', 'password', 'token'], remove: true },
    ...(pretty
      ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } } }
      : {}),
  })
}
