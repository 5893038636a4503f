// A node that shuts down notifies and disconnects its own people. People of other nodes get no message and stay connected.
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { openDb, type DbHandle } from '#server/db/client.ts'
import { personChannel } from '#server/realtime/channels.ts'
import { authRoutes } from '#shared/contracts/auth.ts'
import { queueEvents } from '#shared/contracts/queue.ts'
import type { TestPerson } from '#tests/support/factories.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'
import { closeAll } from './close-all.ts'
import { startRedis, type RedisServer } from './redis-server.ts'

const events = { ...queueEvents, closing: { payload: z.object({ reason: z.string() }) } }
const namespaces = ['people', 'rooms'] as const

let redis: RedisServer
let database: DbHandle
let nodes: [leaving: TestApp, staying: TestApp, speaking: TestApp]
let person: TestPerson

beforeAll(async () => {
  redis = await startRedis()
  database = await openDb({ kind: 'embedded', dataDir: 'memory://' })
  await database.migrate()
  const openNode = (node: number) =>
    testApp({ database, node, settings: { REDIS_URL: `redis://127.0.0.1:${String(redis.port)}` } })
  nodes = [await openNode(0), await openNode(1), await openNode(2)]
  person = await nodes[0].buildUser()
  for (const { deps } of nodes)
    await vi.waitFor(
      async () => {
        for (const name of namespaces)
          expect(await deps.realtime.io.of(`/${name}`).adapter.serverCount()).toBe(nodes.length)
      },
      { timeout: 20_000, interval: 20 },
    )
})

afterAll(() => closeAll([...nodes.map((node) => () => node.close()), () => database.close(), () => redis.stop()]))

const bothSockets = (app: TestApp) =>
  Promise.all(namespaces.map((namespace) => app.connectAs(person, namespace, { events })))

it('who signs out on one node is told so on every node', async () => {
  const [here, there] = nodes
  const somebody = await here.buildUser()
  const sockets = [
    await here.connectAs(somebody, 'people', { events }),
    await there.connectAs(somebody, 'people', { events }),
  ]
  await somebody.browser.call(authRoutes.signOut)
  expect(await Promise.all(sockets.map((socket) => socket.closed()))).toEqual(['signedOut', 'signedOut'])
})

it('only the sockets of the node that shuts down hear of it and are closed', async () => {
  const [leaving, staying, speaking] = nodes
  const [theirs, others] = [await bothSockets(leaving), await bothSockets(staying)]
  await leaving.deps.realtime.close()
  expect(await Promise.all(theirs.map((socket) => socket.closed()))).toEqual(['shuttingDown', 'shuttingDown'])
  // A message of a third node arrives after all messages of the closed one.
  for (const namespace of namespaces) {
    const to = { namespace, channels: [personChannel(person.id)] }
    speaking.deps.realtime.publish(to, { name: 'queue:changed', def: queueEvents['queue:changed'], payload: {} })
  }
  await Promise.all(others.map((socket) => socket.nextEvent('queue:changed')))
  expect(others.map((socket) => ({ heard: socket.waiting('closing'), connected: socket.connected() }))).toEqual([
    { heard: 0, connected: true },
    { heard: 0, connected: true },
  ])
})
