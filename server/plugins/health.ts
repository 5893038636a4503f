// /healthz: the process is alive. /readyz: it can work, and how durable saved data is.
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import type { Db } from '#server/db/client.ts'

const durability = {
  embedded: 'Saved notes survive a crash of the process, but not a power failure.',
  postgres: 'Saved notes survive a power failure if PostgreSQL is configured to flush.',
}

interface Options {
  db: Db
  kind: 'embedded' | 'postgres'
  redis: boolean
  isDraining: () => boolean
  pack: { id: string; version: number }
}

export const healthPlugin = fp(
  async (app: FastifyInstance, options: Options) => {
    app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }))
    app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
      const body = {
        database: options.kind,
        durability: durability[options.kind],
        nodes: options.redis ? 'several' : 'one',
        principles: `${options.pack.id} ${String(options.pack.version)}`,
      }
      if (options.isDraining()) return reply.status(503).send({ status: 'draining', ...body })
      try {
        await options.db.execute(sql`select 1`)
        return { status: 'ready', ...body }
      } catch {
        return reply.status(503).send({ status: 'database unreachable', ...body })
      }
    })
  },
  { name: 'health' },
)
