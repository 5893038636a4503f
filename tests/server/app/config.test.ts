import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '#server/config.ts'

describe('readConfig', () => {
  it('needs nothing: one process on loopback with the embedded database', () => {
    expect(readConfig({}, false)).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      database: { kind: 'embedded' },
      production: true,
      redisUrl: undefined,
    })
  })

  it('takes an empty setting as not set, as shells and compose files pass it', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '' }, false)).toMatchObject({
      port: 3000,
      database: { kind: 'embedded' },
    })
  })

  it('switches to PostgreSQL and to several nodes', () => {
    const config = readConfig(
      { DATABASE_URL: 'postgres://db/m', DATABASE_POOL: '7', REDIS_URL: 'redis://r', STUN_URLS: 'stun:a, stun:b' },
      false,
    )
    expect(config).toMatchObject({
      database: { kind: 'postgres', url: 'postgres://db/m', poolSize: 7 },
      redisUrl: 'redis://r',
      ice: { stunUrls: ['stun:a', 'stun:b'] },
    })
  })

  it.each([
    [{ PORT: 'eighty' }, /PORT: .*\(it is "eighty"\)/],
    [{ PORT: '70000' }, /PORT/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL: Use a postgres:\/\/ address \(it is "mysql:\/\/x"\)/],
    [{ AUTH_SECRET: 'short' }, /AUTH_SECRET: Use at least 32 characters/],
    [{ PUBLIC_URL: 'ftp://x' }, /PUBLIC_URL/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [{ DEV_SEED: 'true' }, /DEV_SEED: .* work only with NODE_ENV=development/],
    [{ DEV_SEED: 'true', NODE_ENV: 'production' }, /DEV_SEED: .* work only with NODE_ENV=development/],
    [{ DEV_SEED: 'true', NODE_ENV: 'test' }, /DEV_SEED: .* work only with NODE_ENV=development/],
  ])('names the wrong setting and what it should be: %o', (environment, message) => {
    expect(() => readConfig(environment, false)).toThrow(ConfigError)
    expect(() => readConfig(environment, false)).toThrow(message)
  })

  it('creates example people in development only if it is asked to', () => {
    expect(readConfig({ NODE_ENV: 'development' }, false).seed).toBe(false)
    expect(readConfig({ NODE_ENV: 'development', DEV_SEED: 'true' }, false).seed).toBe(true)
  })

  it('names every wrong setting at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' }, false)).toThrow(/PORT[\s\S]*LOG_LEVEL/)
  })
})
