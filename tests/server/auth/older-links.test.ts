// Links from before the links table existed still work.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { afterAll, expect, it } from 'vitest'
import type { Db } from '#server/db/client.ts'
import { links } from '#server/features/auth/system.ts'

const migrations = join(import.meta.dirname, '../../../migrations')
const older = mkdtempSync(join(tmpdir(), 'older-'))
const lite = await PGlite.create('memory://')
afterAll(async () => {
  await lite.close()
  rmSync(older, { recursive: true })
})

interface Journal {
  entries: { tag: string }[]
}
/** The migrations before the links table existed. */
function copyBefore(tag: string): void {
  cpSync(migrations, older, { recursive: true })
  const file = join(older, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal
  const at = journal.entries.findIndex((entry) => entry.tag === tag)
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }))
}

const invite = 'an-invite-that-was-mailed-before'
const reset = 'aResetTokenOf24Character'
const library = createHash('sha256').update(`reset-password:${reset}`).digest('base64url')
const day = 86_400_000

it('keeps invites, used ones too, and links for a new password', async () => {
  copyBefore('0007_one_time_links')
  const client = drizzle(lite)
  await migrate(client, { migrationsFolder: older })
  const hash = createHash('sha256').update(invite).digest('hex')
  await lite.exec(`
    insert into "user" (id, name, email) values ('cara', 'Cara', 'cara@example.org'), ('ivo', 'Ivo', 'ivo@example.org');
    insert into loops (id, candidate_id, template_id, role, role_title, target_level, status, status_at, weakness, created_at)
      values ('loop', 'cara', 'mini-2', 'PM', 'PM', 5, 'STAFFING', 0, '{}', 0);
    insert into seats (id, loop_id, n, round, minutes, bar_raiser, hiring_manager, principles, opened_at)
      values ('seat', 'loop', 1, 'BEH', 30, false, false, '[]', 0);
    insert into invites (id, loop_id, seat_id, token_hash, created_by, created_at, expires_at, used_by, used_at, revoked_at) values
      ('open', 'loop', 'seat', '${hash}', 'cara', 10, ${day}, null, null, null),
      ('used', 'loop', 'seat', 'another', 'cara', 10, ${day}, 'ivo', 20, null),
      ('ended', 'loop', 'seat', 'a third', 'cara', 10, ${day}, null, null, 30);
    insert into verification (id, identifier, value, expires_at) values
      ('reset', '${library}', 'ivo', now() + interval '30 minutes'),
      ('late', '${library.replace(/^./, '-')}', 'ivo', now() - interval '1 minute');
  `)
  await migrate(client, { migrationsFolder: migrations })

  const db = client as unknown as Db
  const open = await links.find(db, 'invite', invite)
  expect(open).toMatchObject({ id: 'open', subject: 'seat', createdBy: 'cara', createdAt: 10, expiresAt: day })
  expect(open !== null && links.isUsable(open, 11)).toBe(true)
  const found = await links.find(db, 'reset', reset)
  expect(found).toMatchObject({ subject: 'ivo', createdBy: null, usedAt: null })
  expect(found !== null && links.isUsable(found, Date.now())).toBe(true)
  expect((await lite.query('select id, used_by, used_at, revoked_at from one_time_links order by id')).rows).toEqual([
    { id: 'ended', used_by: null, used_at: null, revoked_at: 30 },
    { id: 'open', used_by: null, used_at: null, revoked_at: null },
    { id: 'reset', used_by: null, used_at: null, revoked_at: null },
    { id: 'used', used_by: 'ivo', used_at: 20, revoked_at: null },
  ])
  expect((await lite.query('select * from verification')).rows).toEqual([])
})
