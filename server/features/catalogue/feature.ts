// Serves the principle pack. It is the same for everyone, so it is serialized once and browsers cache it until it changes.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Feature } from '#server/feature.ts'
import { packRoutes } from '#shared/contracts/pack.ts'

export const catalogueFeature: Feature = {
  name: 'catalogue',
  routes(app, { principlePack }) {
    const { path, response, summary } = packRoutes.pack
    const body = JSON.stringify(principlePack)
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
    app.get(
      path,
      { schema: { summary, response: { 200: response, 304: z.unknown().describe('Unchanged') } } },
      async (request, reply) => {
        reply.headers({ etag, 'cache-control': 'no-cache' })
        if (request.headers['if-none-match'] === etag) return reply.code(304).send()
        return reply.type('application/json; charset=utf-8').send(body)
      },
    )
  },
}
