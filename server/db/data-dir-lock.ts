// Locks the data folder of the embedded database. Two processes would corrupt it, and the engine doesn't check.
import { mkdirSync, openSync, readFileSync, rmSync, writeSync, closeSync } from 'node:fs'
import { join } from 'node:path'

export class DataDirLockedError extends Error {}

interface Holder {
  pid: number
  startedAt: string
}

export interface DataDirLock {
  release(): void
}

/** Locks the folder, or throws an error that names the process using it. Takes over the lock of a process that has ended. */
export function lockDataDir(dataDir: string): DataDirLock {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'mockloop.lock')
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return take(file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = readHolder(file)
      if (holder !== null && isAlive(holder.pid)) {
        throw new DataDirLockedError(
          `${dataDir} is in use by process ${holder.pid}, started ${holder.startedAt}. Stop that process, or set DATA_DIR to another folder.`,
        )
      }
      rmSync(file, { force: true })
    }
  }
  throw new DataDirLockedError(`${dataDir} could not be locked because another process is starting in it. Try again.`)
}

function take(file: string): DataDirLock {
  const descriptor = openSync(file, 'wx')
  const holder: Holder = { pid: process.pid, startedAt: new Date(Date.now() - process.uptime() * 1_000).toISOString() }
  writeSync(descriptor, JSON.stringify(holder))
  closeSync(descriptor)
  return { release: () => rmSync(file, { force: true }) }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
