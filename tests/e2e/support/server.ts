// The server as `npm start` runs it once the client is built, in a process of its own, so that a test can kill and restart it.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newDataFolder } from './data-folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const startMs = 120_000

export interface RunningServer {
  readonly url: string
  /** Ends the process at once, as a crash does. */
  kill(): Promise<void>
  /** The same data on the same port. */
  restart(): Promise<void>
  /** Ends it as a deployment does, and removes its data. Fails when it does not exit by itself. */
  stop(): Promise<void>
}

/** `settings` as a deployment would give them, for example `{ PACK_FILE: … }`; `stop` removes the folder. */
export async function startServer(
  settings: Record<string, string> = {},
  dataDir: string = newDataFolder(),
): Promise<RunningServer> {
  let running = await launch({ dataDir, port: 0, settings })
  const { url } = running
  const port = Number(new URL(url).port)
  return {
    url,
    async kill() {
      running.process.kill('SIGKILL')
      await once(running.process, 'exit')
    },
    async restart() {
      running = await launch({ dataDir, port, settings })
    },
    async stop() {
      if (running.process.exitCode === null && running.process.signalCode === null) {
        running.process.kill('SIGTERM')
        const [code] = (await once(running.process, 'exit')) as [number | null]
        if (code !== 0) throw new Error(`the server ended with ${String(code)} on SIGTERM`)
      }
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

interface Launch {
  dataDir: string
  port: number
  settings: Record<string, string>
}

async function launch({ dataDir, port, settings }: Launch): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compile'),
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      LOG_PRETTY: 'false',
      NODE_ENV: 'production',
      DATABASE_URL: '',
      REDIS_URL: '',
      ...settings,
    },
  })
  return { process: child, url: await addressOf(child) }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const giveUp = setTimeout(() => reject(new Error(`the server did not say its address:\n${said}`)), startMs)
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const address = /Mockloop is running at (http:\/\/[^\s"]+)/.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(giveUp)
      resolve(address)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}:\n${said}`)))
  })
}
