// Security headers, rate limit and origin check: changes must come from our own pages.
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { AppError } from '#server/lib/app-error.ts'

interface Options {
  /** Every origin of our own pages. */
  origins: () => ReadonlySet<string>
  https: boolean
  /** Requests per minute from one address. */
  perMinute: number
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

export const securityPlugin = fp(
  async (app: FastifyInstance, options: Options) => {
    await app.register(helmet, {
      contentSecurityPolicy: false, // pages carry their own, with a nonce: see static-client
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    })
    await app.register(rateLimit, { max: options.perMinute, timeWindow: 60_000, keyGenerator: (request) => request.ip })
    app.addHook('onRequest', async (request, reply) => {
      reply.header('permissions-policy', 'camera=(self), microphone=(self), display-capture=(self), geolocation=()')
      if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
      if (safeMethods.has(request.method)) return
      const origin = request.headers.origin
      // Browsers always send an origin with a change. Other clients send none, and no cookies by themselves.
      if (origin !== undefined && !options.origins().has(origin)) {
        throw new AppError(
          'FOREIGN_ORIGIN',
          'This request came from another site. Open Mockloop in this browser and try again.',
        )
      }
    })
  },
  { name: 'security' },
)
