// Domain events: subscribers run inside the transaction, and announcements are published only after its commit.
import { eq } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { auditLog } from '#server/db/schema/audit.ts'
import type { DomainEvent } from '#server/events.ts'
import type { Feature } from '#server/feature.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'

const settled: DomainEvent = {
  type: 'noteSetReturned',
  loopId: 'loop-1',
  noteSetId: 'set-1',
  roundId: 'round-1',
  at: 5,
}
const entry = (id: string) => ({ id, at: 1, actorId: null, loopId: 'loop-1', action: 'test.heard', details: {} })

describe('a domain event', () => {
  let app: TestApp
  let published: string[]
  const announce = (key: string) => ({ key, publish: () => void published.push(key) })
  const writing = (name: string, ...keys: string[]): Feature => ({
    name,
    on: {
      async noteSetReturned(tx, _deps, event) {
        await tx.insert(auditLog).values(entry(`${name} heard ${event.noteSetId}`))
        return keys.map(announce)
      },
    },
  })
  async function open(...features: Feature[]): Promise<void> {
    published = []
    app = await testApp({ features })
  }
  const heard = async () =>
    (await app.deps.db.select().from(auditLog).where(eq(auditLog.action, 'test.heard'))).map((row) => row.id)
  const raise = () =>
    app.deps.events.transact(async (tx) => {
      await app.deps.events.raise(tx, settled)
      expect(published).toEqual([])
      return 'done'
    })

  afterEach(() => app.close())

  it('is heard by each feature in the order of the list, and announced after the commit, each thing once', async () => {
    await open(writing('first', 'loop', 'panel'), writing('second', 'loop'))
    expect(await raise()).toBe('done')
    expect(await heard()).toEqual(['first heard set-1', 'second heard set-1'])
    expect(published).toEqual(['loop', 'panel'])
  })

  it('leaves nothing behind and tells nobody when a subscriber fails', async () => {
    await open(writing('first', 'loop'), {
      name: 'second',
      on: {
        noteSetReturned: async () => {
          throw new Error('second fails')
        },
      },
    })
    await expect(raise()).rejects.toThrow('second fails')
    expect(await heard()).toEqual([])
    expect(published).toEqual([])
  })

  it('tells nobody when the work fails after it', async () => {
    await open(writing('first', 'loop'))
    const failing = app.deps.events.transact(async (tx) => {
      await app.deps.events.raise(tx, settled)
      throw new Error('too late')
    })
    await expect(failing).rejects.toThrow('too late')
    expect(await heard()).toEqual([])
    expect(published).toEqual([])
  })

  it('holds nothing up when an announcement cannot be made', async () => {
    const broken: Feature = {
      name: 'broken',
      on: {
        noteSetReturned: async () => [
          {
            key: 'broken',
            publish: () => {
              throw new Error('no wire')
            },
          },
        ],
      },
    }
    await open(broken, writing('second', 'loop'))
    expect(await raise()).toBe('done')
    expect(published).toEqual(['loop'])
    expect(app.takeErrors().join('')).toContain('no wire')
  })

  it('is refused where no transaction was opened for it', async () => {
    await open(writing('first'))
    await expect(app.deps.events.raise(app.deps.db, settled)).rejects.toThrow('noteSetReturned was raised outside')
    expect(await heard()).toEqual([])
  })
})
