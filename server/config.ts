// Turns environment variables into one frozen, typed Config. Nothing else in the server reads process.env.
import { z } from 'zod'
import { parseProxyTrust, type ProxyTrust } from './lib/proxy-trust.ts'

const port = z.coerce.number().int().min(0).max(65_535)
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)
const flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const proxies = z.string().transform((text, context) => {
  const trust = parseProxyTrust(text)
  if (trust !== null) return trust
  context.addIssue(
    'Give the number of your own proxies, such as 1, or their addresses, such as 10.0.0.0/8 or loopback. "true" would trust any address that a visitor claims.',
  )
  return z.NEVER
})

const variablesSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  /** The address people open in the browser; required behind a proxy. Defaults to http://HOST:PORT. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'Use a postgres:// address')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(20),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'Use a redis:// address')
    .optional(),
  /** At least 32 characters. If it isn't set, the server generates one and keeps it in DATA_DIR. */
  AUTH_SECRET: z.string().min(32, 'Use at least 32 characters').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'Use an smtp:// address')
    .optional(),
  MAIL_FROM: z.string().default('Mockloop <no-reply@localhost>'),
  STUN_URLS: list.default([]),
  TURN_URLS: list.default([]),
  TURN_SECRET: z.string().min(8, 'Use at least 8 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  LOG_PRETTY: flag.optional(),
  TRUST_PROXY: proxies.default(false),
  /** A JSON file with your own principle pack; the built-in pack if it isn't set. */
  PACK_FILE: z.string().min(1).optional(),
  BAR_RAISER_POLICY: z.enum(['attested', 'certified']).default('attested'),
  /** Creates example people and loops, and prints links that sign in as them. Set by `npm run dev -- --seed`. */
  DEV_SEED: flag.default(false),
})

const environmentSchema = variablesSchema.superRefine(({ NODE_ENV, DEV_SEED }, context) => {
  if (DEV_SEED && NODE_ENV !== 'development')
    context.addIssue({
      code: 'custom',
      path: ['DEV_SEED'],
      message: 'Example people and their sign-in links work only with NODE_ENV=development. Remove this setting',
    })
})

type Environment = z.output<typeof environmentSchema>

export interface Config {
  readonly production: boolean
  readonly development: boolean
  readonly host: string
  readonly port: number
  readonly publicUrl: string | undefined
  readonly dataDir: string
  readonly database: { kind: 'embedded' } | { kind: 'postgres'; url: string; poolSize: number }
  readonly redisUrl: string | undefined
  readonly authSecret: string | undefined
  readonly mail: { smtpUrl: string | undefined; from: string }
  readonly ice: { stunUrls: readonly string[]; turnUrls: readonly string[]; turnSecret: string | undefined }
  readonly log: { level: string; pretty: boolean }
  readonly trustProxy: ProxyTrust
  readonly packFile: string | undefined
  readonly barRaiserPolicy: 'attested' | 'certified'
  readonly seed: boolean
}

/** Names each invalid setting and what the server expects. */
export class ConfigError extends Error {}

export function readConfig(environment: Record<string, string | undefined>, watched: boolean): Config {
  // Compose files and shells pass empty strings for settings that are not set.
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = environmentSchema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      (issue) => `  ${issue.path.join('.')}: ${issue.message} (it is ${JSON.stringify(given[String(issue.path[0])])})`,
    )
    throw new ConfigError(`Some settings are invalid:\n${lines.join('\n')}`)
  }
  return Object.freeze(toConfig(parsed.data, watched))
}

function toConfig(env: Environment, watched: boolean): Config {
  return {
    production: env.NODE_ENV === 'production',
    development: env.NODE_ENV === 'development',
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL?.replace(/\/$/, ''),
    dataDir: env.DATA_DIR,
    database:
      env.DATABASE_URL === undefined
        ? { kind: 'embedded' }
        : { kind: 'postgres', url: env.DATABASE_URL, poolSize: env.DATABASE_POOL },
    redisUrl: env.REDIS_URL,
    authSecret: env.AUTH_SECRET,
    mail: { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM },
    ice: { stunUrls: env.STUN_URLS, turnUrls: env.TURN_URLS, turnSecret: env.TURN_SECRET },
    log: { level: env.LOG_LEVEL, pretty: env.LOG_PRETTY ?? watched },
    trustProxy: env.TRUST_PROXY,
    packFile: env.PACK_FILE,
    barRaiserPolicy: env.BAR_RAISER_POLICY,
    seed: env.DEV_SEED,
  }
}
