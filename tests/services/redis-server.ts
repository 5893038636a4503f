// Starts a Redis server for one test, from Debian's package, in memory only.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from './free-port.ts'

export interface RedisServer {
  readonly port: number
  stop(): Promise<void>
}

/** Doesn't wait until it listens, because clients retry. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  const server = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: 'ignore',
    },
  )
  return {
    port,
    async stop() {
      server.kill()
      await once(server, 'exit')
    },
  }
}
