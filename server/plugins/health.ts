// /healthz: the process lives. /readyz: it can do its work, and how durable an answer is.
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import type { Db } from '#server/db/client.ts'

const durability = {
  embedded: 'A saved note survives the end of the process, not the loss of power.',
  postgres: 'A saved note survives the loss of power, as far as PostgreSQL is set to flush.',
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
