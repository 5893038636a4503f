// Compresses JSON and pages as they are sent. Scripts and styles have compressed files from the build; fonts are compressed already.
//
// Compression can leak a secret that shares an answer with text an attacker chose: the length tells how alike they are (BREACH). Hence:
// - sessions live in cookies only, which are headers and never part of what is compressed here;
// - an answer that hands out a credential says so in its contract (`carriesSecret`) and is sent as it is, its errors included;
// - a page repeats nothing of the request, and its nonce is new in each answer, so there is nothing to guess step by step;
// - what is left is prose that its reader may see, not tokens.
import negotiate from '@fastify/accept-negotiator'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Below one packet, compressing costs time and saves none. */
const smallestBytes = 1_024
const compressible = /^(?:text\/|application\/(?:[\w.-]+\+)?json\b)/

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)
// Both work off the main thread. Brotli's higher qualities take several times as long for a few percent.
const encoders = {
  br: (text: string) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => deflate(text),
}
type Encoding = keyof typeof encoders | 'identity'
/** Best first, for a client that likes them equally. */
const preference: Encoding[] = ['br', 'gzip', 'identity']

export const compressionPlugin = fp(
  async (app: FastifyInstance) => {
    // A hook of the whole server, so that refusals, pages at any address and HEAD are covered too. Files are streams: they are left alone.
    app.addHook('onSend', async (request, reply, payload: unknown) => {
      if (typeof payload !== 'string' || Buffer.byteLength(payload) < smallestBytes) return payload
      if (
        request.routeOptions.config.carriesSecret === true ||
        !compressible.test(String(reply.getHeader('content-type')))
      )
        return payload
      reply.header('vary', 'accept-encoding')
      const encoding = negotiate((request.headers['accept-encoding'] ?? '').toString().toLowerCase(), preference)
      if (encoding === null || encoding === 'identity') return payload
      reply.header('content-encoding', encoding)
      return encoders[encoding](payload)
    })
  },
  { name: 'compression' },
)
