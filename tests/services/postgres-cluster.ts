// Starts a PostgreSQL server for one test, from Debian's package. It can be killed, frozen and restarted.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { vi } from 'vitest'
import { freePort } from './free-port.ts'

export interface Cluster {
  readonly port: number
  readonly url: string
  /** Resolves once it answers queries. */
  start(): Promise<void>
  /** Kills all of its processes at once, without notice. */
  kill(): Promise<void>
  freeze(): void
  thaw(): void
  remove(): Promise<void>
}

const installed = '/usr/lib/postgresql'

function newestBin(): string {
  const versions = existsSync(installed) ? readdirSync(installed).toSorted((a, b) => Number(b) - Number(a)) : []
  const bin = versions
    .map((version) => join(installed, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')))
  if (bin === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  return bin
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (kind: '-u' | '-g') => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** The server process first, then its backends: a frozen server starts no new ones. */
function processesOf(server: ChildProcess): number[] {
  const parent = server.pid
  if (parent === undefined || server.exitCode !== null || server.signalCode !== null) return []
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return new RegExp(`^PPid:\\s${String(parent)}$`, 'm').test(readFileSync(`/proc/${name}/status`, 'utf8'))
      } catch {
        return false // it ended while the list was read
      }
    })
  return [parent, ...children.map(Number)]
}

function signalAll(server: ChildProcess, signal: NodeJS.Signals): number[] {
  const signaled = processesOf(server)
  for (const pid of signaled) {
    try {
      process.kill(pid, signal)
    } catch {
      continue // it ended first
    }
  }
  return signaled
}

export async function createCluster(): Promise<Cluster> {
  const [bin, user, port] = [newestBin(), unprivileged(), await freePort()]
  const folder = mkdtempSync(join(tmpdir(), 'mockloop-postgres-'))
  chmodSync(folder, 0o700)
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  execFileSync(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  })
  const url = `postgres://postgres@127.0.0.1:${String(port)}/postgres`
  let server: ChildProcess | undefined

  const kill = async (): Promise<void> => {
    if (server === undefined) return
    const killed = signalAll(server, 'SIGKILL')
    // A new server can use the files only after the last backend has ended.
    await vi.waitFor(
      () => {
        if (killed.some((pid) => existsSync(`/proc/${String(pid)}/exe`))) throw new Error('PostgreSQL still runs')
      },
      { timeout: 5_000, interval: 5 },
    )
    server = undefined
  }
  return {
    port,
    url,
    async start() {
      server = spawn(
        join(bin, 'postgres'),
        ['-D', folder, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'],
        { ...user, cwd: '/', stdio: 'ignore' },
      )
      await vi.waitFor(() => ask(url, 'select 1'), { timeout: 20_000, interval: 10 })
    },
    kill,
    freeze: () => {
      if (server !== undefined) signalAll(server, 'SIGSTOP')
    },
    thaw: () => {
      if (server !== undefined) signalAll(server, 'SIGCONT')
    },
    async remove() {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs one query on its own connection, without the server under test and its proxy. */
export async function ask(url: string, query: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return await client.query(query, values)
  } finally {
    await client.end()
  }
}
