import { describe, expect, it } from 'vitest'
import { createBackground } from '#server/lib/background.ts'
import { createLogger } from '#server/lib/logger.ts'
import { safeError } from '#server/lib/safe-error.ts'
import { noteSets } from '#server/db/schema/notes.ts'
import { openTestDb } from '#tests/support/test-db.ts'

describe('what the log may keep of an error', () => {
  it('keeps the query and its cause, never the parameters: they are what people wrote', async () => {
    const { db, close } = await openTestDb()
    const secret = 'canary words of a note'
    const failure = await db
      .insert(noteSets)
      .values({
        id: 'x',
        roundId: 'none',
        loopId: 'none',
        seatId: 'none',
        authorId: secret,
        status: 'DRAFT',
        createdAt: 0,
        findings: [],
        kept: {},
      })
      .then(
        () => null,
        (error: unknown) => error,
      )
    await close()
    const kept = JSON.stringify(safeError(failure))
    expect(kept).toContain('insert into')
    expect(kept).toContain('foreign key')
    expect(kept).not.toContain(secret)
  })
})

describe('work in the background', () => {
  it('is awaited when the server closes, even if it fails', async () => {
    const background = createBackground(createLogger('silent', false))
    const done: string[] = []
    background.run(
      'slow',
      Promise.resolve().then(() => done.push('slow')),
    )
    background.run('broken', Promise.reject(new Error('broken')))
    await background.settled()
    expect(done).toEqual(['slow'])
  })
})
