// Sends a request over a real connection and doesn't decode the answer.
import { once } from 'node:events'
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export interface Sent {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
}
export interface Ask {
  method?: string
  headers?: Record<string, string>
  body?: unknown
}

export async function asSent(url: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Sent> {
  const asked = request(url, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
  })
  asked.end(body === undefined ? undefined : JSON.stringify(body))
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return { status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }
}

/** The answer's bytes as a client reads them. */
export function decoded({ headers, bytes }: Sent): Buffer {
  const encoding = headers['content-encoding']
  if (encoding === 'br') return brotliDecompressSync(bytes)
  if (encoding === 'gzip') return gunzipSync(bytes)
  if (encoding === undefined) return bytes
  throw new Error(`sent as ${encoding}`)
}
