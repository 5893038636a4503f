// Connects several nodes through Redis. Without REDIS_URL there is one node and no adapter.
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
  // Without a listener, a lost connection would end the process. The client reconnects by itself.
  client.on('error', (error: Error) => logger.warn({ err: error }, 'The Redis connection failed'))
  // The adapter doesn't handle failed requests to other nodes. A lost request ends with its own timeout.
  const publish = client.publish.bind(client)
  Object.assign(client, {
    publish: (...message: Parameters<typeof publish>) =>
      publish(...message).catch((error: unknown) => {
        logger.warn({ err: error }, 'A message to other nodes was lost')
        return 0
      }),
  })
  await client.connect()
  return {
    adapter: createStreamsAdapter(client, { readCount: 500, blockTimeInMs: 1_000 }),
    close: async () => client.destroy(),
  }
}
