// Redis stops while one node asks another: the request fails, the process survives, and the next request is answered.
import { createServer } from 'node:http'
import { pino } from 'pino'
import { Server } from 'socket.io'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { isOutage } from '#server/lib/outage.ts'
import { createAdapter } from '#server/realtime/adapter.ts'
import { closeAll } from './close-all.ts'
import { startRedis, type RedisServer } from './redis-server.ts'
import { openProxy, type Proxy } from './tcp-proxy.ts'

let redis: RedisServer
let proxy: Proxy
let nodes: Server[] = []
let resetAt: string | null = null
const warnings: string[] = []
const logger = pino({ level: 'warn' }, { write: (line) => void warnings.push(line) })
const closers: (() => Promise<void>)[] = []

async function openNode(): Promise<Server> {
  const made = await createAdapter(`redis://127.0.0.1:${String(proxy.port)}`, logger)
  if (made === null) throw new Error('there is no adapter')
  const node = new Server(createServer().listen(0, '127.0.0.1'), { adapter: made.adapter })
  closers.push(async () => {
    await node.close()
    await made.close()
  })
  return node
}

const ask = () => nodes[0]?.timeout(300).fetchSockets()
const bothListen = () =>
  vi.waitFor(async () => expect(await nodes[0]?.of('/').adapter.serverCount()).toBe(2), {
    timeout: 10_000,
    interval: 20,
  })

beforeAll(async () => {
  redis = await startRedis()
  proxy = await openProxy(redis.port, { resetAt: () => resetAt })
  nodes = await Promise.all([openNode(), openNode()])
  await bothListen()
})

afterAll(() => closeAll([...closers, () => proxy.close(), () => redis.stop()]))

it('a question lost on its way to another node costs that question only', async () => {
  resetAt = 'PUBLISH'
  const refusal: unknown = await ask()?.catch((error: unknown) => error)
  expect({ refusal: String(refusal), isOutage: isOutage(refusal) }).toEqual({
    refusal: expect.stringContaining('timeout') as string,
    isOutage: true,
  })
  resetAt = null
  expect(warnings.join()).toContain('A message to other nodes was lost')
  await bothListen()
  expect(await ask()).toEqual([])
})
