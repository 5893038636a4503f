// Runs the script as an operator does, on its own embedded database.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDb } from '#server/db/client.ts'
import { lockDataDir } from '#server/db/data-dir-lock.ts'
import { user } from '#server/db/schema/auth.ts'
import { roleGrants } from '#server/db/schema/people.ts'
import { preparedImage } from '#tests/support/database-image.ts'

const root = join(import.meta.dirname, '../../..')
const dataDir = mkdtempSync(join(tmpdir(), 'admin-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

const admin = (env: Record<string, string>, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/scripts/admin.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...env },
  })
  return { status, stdout, stderr }
}
const here = (...args: string[]) => admin({ DATA_DIR: dataDir }, ...args)

it('makes no database where there is none', () => {
  expect(here('list')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('There is no database in'),
  })
})

it('says in a sentence that the database cannot be reached', () => {
  expect(admin({ DATABASE_URL: 'postgres://127.0.0.1:1/none' }, 'list')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^Can’t reach the database: .*\n$/),
  })
})

it('says in a sentence which setting is wrong', () => {
  expect(admin({ DATA_DIR: dataDir, PORT: 'none' }, 'list')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('PORT'),
  })
})

it('works on the configured database, and refuses while a server has it open', async () => {
  const folder = join(dataDir, 'pg')
  const database = await openDb({ kind: 'embedded', dataDir: folder, loadDataDir: await preparedImage() })
  await database.db.insert(user).values({ id: 'ana', name: 'Ana', email: 'ana@example.org', isAnonymous: false })
  await database.close()

  const lock = lockDataDir(dataDir)
  expect(here('list')).toMatchObject({ status: 2, stderr: expect.stringContaining('is in use by process') })
  lock.release()

  expect(here('grant', 'ana@example.org', 'admin')).toEqual({
    status: 0,
    stdout: 'ana@example.org now has the role admin.\n',
    stderr: '',
  })
  const after = await openDb({ kind: 'embedded', dataDir: folder })
  expect(await after.db.select({ person: roleGrants.personId, role: roleGrants.role }).from(roleGrants)).toEqual([
    { person: 'ana', role: 'admin' },
  ])
  await after.close()
}, 120_000)
