// Serves the built client. The front page has its own small entry; every other path opens the app.
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import fp from 'fastify-plugin'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '#server/lib/app-error.ts'

const noncePlaceholder = /__CSP_NONCE__/g

function policy(nonce: string, socketOrigins: string): string {
  return [
    "default-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self' ${socketOrigins}`,
  ].join('; ')
}

export const staticClientPlugin = fp(
  async (app: FastifyInstance, options: { root: string; socketOrigins: () => string }) => {
    await app.register(staticFiles, {
      root: options.root,
      serve: true,
      index: false,
      wildcard: false,
      immutable: true,
      maxAge: '1y',
      // The build's .br and .gz files are sent in place of the original, and have no URL of their own.
      preCompressed: true,
      globIgnore: ['**/*.html', '**/*.br', '**/*.gz'],
    })
    const pages = {
      front: await readFile(join(options.root, 'index.html'), 'utf8'),
      app: await readFile(join(options.root, 'app.html'), 'utf8'),
    }

    const send = async (reply: FastifyReply, html: string) => {
      const nonce = randomBytes(16).toString('base64')
      return reply
        .header('content-security-policy', policy(nonce, options.socketOrigins()))
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(html.replace(noncePlaceholder, nonce))
    }

    app.get('/', { schema: { hide: true } }, async (_request, reply) => send(reply, pages.front))
    app.setNotFoundHandler(async (request, reply) => {
      const isPage =
        (request.method === 'GET' || request.method === 'HEAD') &&
        !request.url.startsWith('/api/') &&
        !request.url.startsWith('/assets/')
      if (!isPage) throw new AppError('NOT_FOUND', 'Nothing was found at this address.')
      return send(reply, pages.app)
    })
  },
  { name: 'static-client' },
)
