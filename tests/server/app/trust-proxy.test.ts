// Limits count people by IP address. A visitor can send any X-Forwarded-For; only entries of trusted proxies count.
// Uses a real port: the connection itself comes from 127.0.0.1.
import { afterAll, describe, expect, it } from 'vitest'
import { authRoutes } from '#shared/contracts/auth.ts'
import { ConfigError, readConfig } from '#server/config.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

const first = await testApp()
const apps: TestApp[] = [first]
afterAll(async () => {
  for (const app of apps.toReversed()) await app.close()
})

/** Allowed wrong passwords for one account from one IP address. */
const allowed = 10
let people = 0

async function open(setting?: string) {
  const app = await testApp({
    database: first.database,
    node: apps.length + 1,
    settings: setting === undefined ? {} : { TRUST_PROXY: setting },
  })
  apps.push(app)
  const { url } = await app.listen()
  const email = `nobody${String((people += 1))}@example.org`
  /** The status of the answer to a wrong password with this header. */
  return async (forwarded: string): Promise<number> => {
    const body = JSON.stringify({ email, password: 'not the password' })
    return (
      await fetch(url + authRoutes.signIn.path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
        body,
      })
    ).status
  }
}

type Try = Awaited<ReturnType<typeof open>>

async function spendAll(attempt: Try, forwarded: (n: number) => string): Promise<void> {
  for (let n = 0; n < allowed; n += 1) expect(await attempt(forwarded(n))).toBe(401)
}

describe('an address that a visitor made up', () => {
  it.each([
    ['one proxy', '1', (forged: string) => `${forged}, 198.51.100.7`],
    [
      'one proxy, and a visitor who forges many hops',
      '1',
      (forged: string) => `${forged}, ${forged}, ${forged}, 198.51.100.7`,
    ],
    ['two proxies', '2', (forged: string) => `${forged}, 198.51.100.7, 10.1.1.1`],
    ['a proxy known by its address', '127.0.0.1', (forged: string) => `${forged}, 198.51.100.7`],
    ['a proxy known by its network’s name', 'loopback', (forged: string) => `${forged}, 198.51.100.7`],
    [
      'two proxies known by their networks',
      '127.0.0.0/8, 10.0.0.0/8',
      (forged: string) => `${forged}, 198.51.100.7, 10.1.1.1`,
    ],
    ['no proxy', 'false', (forged: string) => forged],
    ['no setting', undefined, (forged: string) => forged],
    ['proxies that this visitor did not come through', '10.0.0.0/8', (forged: string) => `${forged}, 198.51.100.7`],
  ])('dodges no limit behind %s', async (_name, setting, header) => {
    const attempt = await open(setting)
    await spendAll(attempt, (n) => header(`203.0.113.${String(n)}`))
    expect(await attempt(header('203.0.113.99'))).toBe(429)
  })
})

describe('two people behind one proxy', () => {
  it.each(['1', '127.0.0.1'])('do not share a limit (TRUST_PROXY=%s)', async (setting) => {
    const attempt = await open(setting)
    await spendAll(attempt, () => '198.51.100.7')
    expect(await attempt('198.51.100.7')).toBe(429)
    expect(await attempt('198.51.100.8')).toBe(401)
  })
})

describe('TRUST_PROXY', () => {
  it.each([
    'true',
    'yes',
    '0',
    '-1',
    '1.5',
    '100',
    '10.0.0.0/0',
    '10.0.0.0/33',
    '10.0.0/8',
    'proxy.internal',
    '10.0.0.1,',
    'fe80::/129',
  ])('refuses the start with %s, and says what to write', (value) => {
    expect(() => readConfig({ TRUST_PROXY: value }, false)).toThrow(ConfigError)
    expect(() => readConfig({ TRUST_PROXY: value }, false)).toThrow(
      /TRUST_PROXY: Give the number of your own proxies, such as 1, or their addresses, such as 10\.0\.0\.0\/8/,
    )
  })

  it.each([
    ['', false],
    ['false', false],
    ['2', 2],
    ['loopback, fd00::/8,10.0.0.1', ['loopback', 'fd00::/8', '10.0.0.1']],
  ])('takes %o', (value, trust) => {
    expect(readConfig({ TRUST_PROXY: value }, false).trustProxy).toEqual(trust)
  })
})
