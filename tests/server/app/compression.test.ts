// What is really sent: scripts and styles compressed by the build, fonts as they are.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  const [first] = assets().filter((name) => name.endsWith(extension)).map((name) => ({ name, size: readFileSync(join(client.root, 'assets', name)).length })).toSorted((a, b) => b.size - a.size)
  if (first === undefined) throw new Error(`the build has no ${extension}`)
  return `/assets/${first.name}`
}
const addresses = {
  'a script': () => largest('.js'),
  'a stylesheet': () => largest('.css'),
}
type What = keyof typeof addresses
const all = Object.keys(addresses) as What[]
const ask = (path: string, options?: Ask): Promise<Sent> => asSent(`${url}${path}`, options)
const accepting = (encoding: string): Ask => ({ headers: { 'accept-encoding': encoding } })
const encodingsOf = (paths: string[], accepted: string) => Promise.all(paths.map(async (path) => (await ask(path, accepting(accepted))).headers['content-encoding']))

describe('what a browser is sent', () => {
  it.each(all.flatMap((what) => (['br', 'gzip'] as const).map((encoding) => ({ what, encoding }))))('$what as $encoding: fewer bytes, the same content', async ({ what, encoding }) => {
    const plain = await ask(addresses[what]())
    const sent = await ask(addresses[what](), accepting(encoding))
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(sent.headers).toMatchObject({ 'content-encoding': encoding, 'content-length': String(sent.bytes.length), 'content-type': plain.headers['content-type'] })
    expect([plain.headers.vary, sent.headers.vary]).toEqual(['accept-encoding', 'accept-encoding'])
    expect(sent.bytes.length).toBeLessThan(plain.bytes.length * 0.6)
    expect(decoded(sent).equals(plain.bytes)).toBe(true)
  })

  it.each([
    { accepted: 'gzip, deflate, br, zstd', encoding: 'br' }, { accepted: 'GZIP', encoding: 'gzip' }, { accepted: 'br;q=0, gzip', encoding: 'gzip' },
    { accepted: 'zstd', encoding: undefined }, { accepted: 'identity', encoding: undefined }, { accepted: 'br;q=0, gzip;q=0', encoding: undefined },
  ])('"$accepted" gets $encoding', async ({ accepted, encoding }) => {
    expect(await encodingsOf(all.map((what) => addresses[what]()), accepted)).toEqual(all.map(() => encoding))
  })

  it.each(all.flatMap((what) => ['br', 'gzip', 'identity'].map((encoding) => ({ what, encoding }))))('HEAD of $what as $encoding has the headers of GET', async ({ what, encoding }) => {
    const got = await ask(addresses[what](), accepting(encoding))
    const head = await ask(addresses[what](), { method: 'HEAD', ...accepting(encoding) })
    const compared = ({ headers, status }: Sent) => [status, ...['content-encoding', 'content-length', 'content-type', 'vary', 'cache-control'].map((name) => headers[name])]
    expect(head.bytes).toHaveLength(0)
    expect(compared(head)).toEqual(compared(got))
  })

  it('a font is sent as it is', async () => {
    const plain = await ask(largest('.woff2'))
    const sent = await ask(largest('.woff2'), accepting('br, gzip'))
    expect(sent.headers['content-encoding']).toBeUndefined()
    expect(sent.bytes.equals(plain.bytes)).toBe(true)
  })
})

describe('files of the build', () => {
  it('each script and style of 1 KiB or more has a brotli and a gzip file with the same content, and nothing else has', () => {
    const read = (name: string) => readFileSync(join(client.root, 'assets', name))
    const names = assets().filter((name) => !/\.(?:br|gz)$/.test(name))
    const due = names.filter((name) => /\.(?:js|css)$/.test(name) && read(name).length >= 1_024)
    expect(due.length).toBeGreaterThan(20)
    expect(assets().filter((name) => name.endsWith('.br')).toSorted()).toEqual(due.map((name) => `${name}.br`).toSorted())
    expect(assets().filter((name) => name.endsWith('.gz')).toSorted()).toEqual(due.map((name) => `${name}.gz`).toSorted())
    expect(due.filter((name) => !brotliDecompressSync(read(`${name}.br`)).equals(read(name)) || !gunzipSync(read(`${name}.gz`)).equals(read(name)))).toEqual([])
  })

  it('a compressed file has no address of its own', async () => {
    for (const extension of ['br', 'gz']) expect((await ask(`${largest('.js')}.${extension}`)).status).toBe(404)
  })

  it.each(['br', 'gzip', 'identity'])('as %s: a known version is not sent again, and each encoding has a version of its own', async (encoding) => {
    const first = await ask(largest('.js'), accepting(encoding))
    const etag = String(first.headers.etag)
    const again = await ask(largest('.js'), { headers: { 'accept-encoding': encoding, 'if-none-match': etag } })
    expect([again.status, again.bytes.length, again.headers.etag, again.headers.vary]).toEqual([304, 0, etag, 'accept-encoding'])
    const other = await ask(largest('.js'), { headers: { 'accept-encoding': encoding === 'br' ? 'gzip' : 'br', 'if-none-match': etag } })
    expect(other.status).toBe(200)
  })

  it('a range is a part of what is sent, not of what it decodes to', async () => {
    const whole = await ask(largest('.js'), accepting('br'))
    const part = await ask(largest('.js'), { headers: { 'accept-encoding': 'br', range: 'bytes=100-299' } })
    expect([part.status, part.headers['content-range'], part.headers['content-encoding']]).toEqual([206, `bytes 100-299/${String(whole.bytes.length)}`, 'br'])
    expect(part.bytes.equals(whole.bytes.subarray(100, 300))).toBe(true)
  })
})
