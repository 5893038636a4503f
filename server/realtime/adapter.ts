// With REDIS_URL several nodes act as one; without it there is one node and no adapter.
import type { Logger } from '#server/lib/logger.ts'

type AdapterFactory = ReturnType<typeof import('@socket.io/redis-streams-adapter').createAdapter>

export async function createAdapter(
  redisUrl: string | undefined,
  logger: Logger,
): Promise<{ adapter: AdapterFactory; close(): Promise<void> } | null> {
  if (redisUrl === undefined) return null
  const { createClient } = await import('redis')
  const { createAdapter: createStreamsAdapter } = await import('@socket.io/redis-streams-adapter')
  const client = createClient({ url: redisUrl })
  // Without a listener a lost connection would end the process; the client reconnects by itself.
  client.on('error', (error: Error) => logger.warn({ err: error }, 'redis connection'))
  // The adapter asks other nodes without looking at the outcome; a question that was lost meets its own timeout.
  const publish = client.publish.bind(client)
  Object.assign(client, {
    publish: (...message: Parameters<typeof publish>) =>
      publish(...message).catch((error: unknown) => {
        logger.warn({ err: error }, 'a message to the other nodes was lost')
        return 0
      }),
  })
  await client.connect()
  return {
    adapter: createStreamsAdapter(client, { readCount: 500, blockTimeInMs: 1_000 }),
    close: async () => client.destroy(),
  }
}
