import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DataDirLockedError, lockDataDir } from '#server/db/data-dir-lock.ts'

describe('the lock of the embedded data folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mockloop-lock-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const lockFile = () => join(folder, 'mockloop.lock')

  it('names the process that holds it', async () => {
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    writeFileSync(lockFile(), JSON.stringify({ pid: holder.pid, startedAt: '2026-01-01T00:00:00.000Z' }))
    expect(() => lockDataDir(folder)).toThrow(DataDirLockedError)
    expect(() => lockDataDir(folder)).toThrow(new RegExp(`in use by process ${String(holder.pid)}, started 2026-01-01`))
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    lockDataDir(folder).release()
  })

  it('takes over what a process that is gone left behind, torn or whole', () => {
    writeFileSync(lockFile(), '{"pid":')
    const lock = lockDataDir(folder)
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toMatchObject({ pid: process.pid })
    lock.release()
  })

  it('makes the folder, and is free again after release', () => {
    const inner = join(folder, 'not', 'there')
    lockDataDir(inner).release()
    expect(() => lockDataDir(inner).release()).not.toThrow()
  })
})
