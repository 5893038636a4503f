// Compresses JSON and pages when they are sent. The build compresses scripts and styles; fonts are already compressed.
//
// Compression can leak a secret that shares an answer with text an attacker chose: the length shows how similar they are (BREACH).
// - Sessions are only in cookies, which are headers and not compressed here.
// - Routes that return a credential set `carriesSecret` in their contract; their answers and errors are sent uncompressed.
// - Pages repeat nothing from the request, and their nonce changes with each answer, so nothing can be guessed step by step.
// - Everything else is text that its reader may see, not tokens.
import negotiate from '@fastify/accept-negotiator'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Below the size of one packet, compression saves no time. */
const smallestBytes = 1_024
const compressible = /^(?:text\/|application\/(?:[\w.-]+\+)?json\b)/

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)
// Both run off the main thread. Higher brotli qualities take several times longer and save a few percent.
const encoders = {
  br: (text: string) => brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => deflate(text),
}
type Encoding = keyof typeof encoders | 'identity'
/** Best first, for clients without a preference. */
const preference: Encoding[] = ['br', 'gzip', 'identity']

export const compressionPlugin = fp(
  async (app: FastifyInstance) => {
    // A server-wide hook also covers errors, pages and HEAD. Files are streams and stay as they are.
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
