// Compression of what is sent: pages and JSON when sent, scripts and styles by the build, fonts and secrets not at all.
import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemSchema } from '#shared/contracts/errors.ts'
import { asSent, decoded, type Ask, type Sent } from '#tests/support/as-sent.ts'
import { buildClient, type BuiltClient } from '#tests/support/built-client.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

/** The build takes four seconds on an idle machine. */
const buildMs = 120_000

let client: BuiltClient
let app: TestApp
let url: string
beforeAll(async () => {
  client = await buildClient()
  app = await testApp({ clientRoot: client.root })
  ;({ url } = await app.listen())
}, buildMs)
afterAll(async () => {
  await app.close()
  client.remove()
})

const assets = () => readdirSync(join(client.root, 'assets'))
const largest = (extension: string): string => {
  const [first] = assets()
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ name, size: readFileSync(join(client.root, 'assets', name)).length }))
    .toSorted((a, b) => b.size - a.size)
  if (first === undefined) throw new Error(`the build has no ${extension}`)
  return `/assets/${first.name}`
}
const addresses = {
  'the front page': () => '/',
  'a page of the app': () => '/loops/any/package',
  'a script': () => largest('.js'),
  'a stylesheet': () => largest('.css'),
  JSON: () => '/api/pack',
  'the description of the API': () => '/docs/json',
}
type What = keyof typeof addresses
const all = Object.keys(addresses) as What[]
const ask = (path: string, options?: Ask): Promise<Sent> => asSent(`${url}${path}`, options)
const accepting = (encoding: string): Ask => ({ headers: { 'accept-encoding': encoding } })
const encodingsOf = (paths: string[], accepted: string) =>
  Promise.all(paths.map(async (path) => (await ask(path, accepting(accepted))).headers['content-encoding']))
/** Each page has its own nonce. */
const withoutNonce = (bytes: Buffer): string => bytes.toString('utf8').replaceAll(/nonce="[^"]*"/g, 'nonce=""')

describe('what a browser is sent', () => {
  it.each(all.flatMap((what) => (['br', 'gzip'] as const).map((encoding) => ({ what, encoding }))))(
    '$what as $encoding: fewer bytes, the same content',
    async ({ what, encoding }) => {
      const plain = await ask(addresses[what]())
      const sent = await ask(addresses[what](), accepting(encoding))
      expect(plain.headers['content-encoding']).toBeUndefined()
      expect(sent.headers).toMatchObject({
        'content-encoding': encoding,
        'content-length': String(sent.bytes.length),
        'content-type': plain.headers['content-type'],
      })
      expect([plain.headers.vary, sent.headers.vary]).toEqual(['accept-encoding', 'accept-encoding'])
      expect(sent.bytes.length).toBeLessThan(plain.bytes.length * 0.6)
      expect(withoutNonce(decoded(sent))).toBe(withoutNonce(plain.bytes))
    },
  )

  it.each([
    { accepted: 'gzip, deflate, br, zstd', encoding: 'br' },
    { accepted: 'GZIP', encoding: 'gzip' },
    { accepted: 'br;q=0, gzip', encoding: 'gzip' },
    { accepted: 'zstd', encoding: undefined },
    { accepted: 'identity', encoding: undefined },
    { accepted: 'br;q=0, gzip;q=0', encoding: undefined },
  ])('"$accepted" gets $encoding', async ({ accepted, encoding }) => {
    expect(
      await encodingsOf(
        all.map((what) => addresses[what]()),
        accepted,
      ),
    ).toEqual(all.map(() => encoding))
  })

  it.each(
    (['a script', 'a stylesheet', 'JSON'] as const).flatMap((what) =>
      ['br', 'gzip', 'identity'].map((encoding) => ({ what, encoding })),
    ),
  )('HEAD of $what as $encoding has the headers of GET', async ({ what, encoding }) => {
    const got = await ask(addresses[what](), accepting(encoding))
    const head = await ask(addresses[what](), { method: 'HEAD', ...accepting(encoding) })
    const compared = ({ headers, status }: Sent) => [
      status,
      ...['content-encoding', 'content-length', 'content-type', 'vary', 'cache-control'].map((name) => headers[name]),
    ]
    expect(head.bytes).toHaveLength(0)
    expect(compared(head)).toEqual(compared(got))
  })

  // The length is left out, because it depends on the page's nonce.
  it.each(['the front page', 'a page of the app'] as const)(
    'HEAD of %s says that there is one, and how it is sent',
    async (what) => {
      const { status, headers, bytes } = await ask(addresses[what](), { method: 'HEAD', ...accepting('br') })
      expect([status, headers['content-type'], headers['content-encoding'], bytes.length]).toEqual([
        200,
        'text/html; charset=utf-8',
        'br',
        0,
      ])
    },
  )

  it('a font is sent as it is', async () => {
    const plain = await ask(largest('.woff2'))
    const sent = await ask(largest('.woff2'), accepting('br, gzip'))
    expect(sent.headers['content-encoding']).toBeUndefined()
    expect(sent.bytes.equals(plain.bytes)).toBe(true)
  })

  it('an answer that fits into one packet is sent as it is', async () => {
    expect(await encodingsOf(['/healthz', '/api/me', '/api/nothing-here'], 'br')).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('a long refusal is compressed like an answer', async () => {
    const options = {
      method: 'PUT',
      body: {
        name: 'Ana',
        languages: Array.from({ length: 8 }, () => ({})),
        groups: Array.from({ length: 10 }, () => 0),
      },
    }
    const plain = await ask('/api/me/profile', options)
    const sent = await ask('/api/me/profile', { ...options, ...accepting('br') })
    expect([plain.status, sent.status, sent.headers['content-encoding']]).toEqual([400, 400, 'br'])
    expect(problemSchema.parse(JSON.parse(decoded(sent).toString())).code).toBe('INVALID_INPUT')
  })
})

describe('files of the build', () => {
  it('each script and style of 1 KiB or more has a brotli and a gzip file with the same content, and nothing else has', () => {
    const read = (name: string) => readFileSync(join(client.root, 'assets', name))
    const names = assets().filter((name) => !/\.(?:br|gz)$/.test(name))
    const due = names.filter((name) => /\.(?:js|css)$/.test(name) && read(name).length >= 1_024)
    expect(due.length).toBeGreaterThan(20)
    expect(
      assets()
        .filter((name) => name.endsWith('.br'))
        .toSorted(),
    ).toEqual(due.map((name) => `${name}.br`).toSorted())
    expect(
      assets()
        .filter((name) => name.endsWith('.gz'))
        .toSorted(),
    ).toEqual(due.map((name) => `${name}.gz`).toSorted())
    expect(
      due.filter(
        (name) =>
          !brotliDecompressSync(read(`${name}.br`)).equals(read(name)) ||
          !gunzipSync(read(`${name}.gz`)).equals(read(name)),
      ),
    ).toEqual([])
  })

  it('a compressed file has no URL', async () => {
    for (const extension of ['br', 'gz']) expect((await ask(`${largest('.js')}.${extension}`)).status).toBe(404)
  })

  it.each(['br', 'gzip', 'identity'])(
    'as %s: a known version is not sent again, and each encoding has a version of its own',
    async (encoding) => {
      const first = await ask(largest('.js'), accepting(encoding))
      const etag = String(first.headers.etag)
      const again = await ask(largest('.js'), { headers: { 'accept-encoding': encoding, 'if-none-match': etag } })
      expect([again.status, again.bytes.length, again.headers.etag, again.headers.vary]).toEqual([
        304,
        0,
        etag,
        'accept-encoding',
      ])
      const other = await ask(largest('.js'), {
        headers: { 'accept-encoding': encoding === 'br' ? 'gzip' : 'br', 'if-none-match': etag },
      })
      expect(other.status).toBe(200)
    },
  )

  it('a range is a part of what is sent, not of what it decodes to', async () => {
    const whole = await ask(largest('.js'), accepting('br'))
    const part = await ask(largest('.js'), { headers: { 'accept-encoding': 'br', range: 'bytes=100-299' } })
    expect([part.status, part.headers['content-range'], part.headers['content-encoding']]).toEqual([
      206,
      `bytes 100-299/${String(whole.bytes.length)}`,
      'br',
    ])
    expect(part.bytes.equals(whole.bytes.subarray(100, 300))).toBe(true)
  })
})

describe('what is never compressed', () => {
  it('an answer that hands out links, however long', async () => {
    const developing = await testApp({ settings: { NODE_ENV: 'development' } })
    try {
      const { url: at } = await developing.listen()
      const people = [await developing.signUp(), await developing.signUp(), await developing.signUp()]
      for (const { email } of people) await developing.mailTo(String(email))
      const sent = await asSent(`${at}/api/dev/mail`, accepting('br'))
      expect([sent.status, sent.headers['content-encoding'], sent.headers.vary]).toEqual([200, undefined, undefined])
      expect(sent.bytes.length).toBeGreaterThan(1_024)
      expect(sent.bytes.toString()).toContain('/confirm/')
    } finally {
      await developing.close()
    }
  })

  it('a socket, which offers no compression and no polling', async () => {
    const upgrade = request(`${url}/socket.io/?EIO=4&transport=websocket`, {
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-extensions': 'permessage-deflate',
      },
    })
    const extensions = await new Promise<string | undefined>((resolve, reject) => {
      upgrade
        .once('upgrade', (answer, socket) => {
          socket.destroy()
          resolve(answer.headers['sec-websocket-extensions'])
        })
        .once('response', ({ statusCode }) => reject(new Error(`refused with ${String(statusCode)}`)))
        .once('error', reject)
        .end()
    })
    expect(extensions).toBeUndefined()
    expect((await ask('/socket.io/?EIO=4&transport=polling')).status).toBe(400)
  })
})
