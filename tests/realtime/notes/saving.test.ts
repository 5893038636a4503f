import { afterAll, describe, expect, it } from 'vitest'
import { limits } from '#shared/contracts/limits.ts'
import type { Seated } from '#tests/support/loop-factory.ts'
import { testApp } from '#tests/support/test-app.ts'
import { heldLoop, notesOf, penOf, seatOf, type Pen, type Save } from '#tests/server/notes/held-round.ts'

const app = await testApp()
afterAll(() => app.close())

const seat = seatOf(await heldLoop(app), 1)
const { id } = await notesOf(seat)
let keys = 0
/** A new field for each test. */
const nextKey = () => `item.s${(keys += 1)}.action`
const pen = await penOf(app, seat.person, id)
const otherTab = await penOf(app, seat.person, id)

const one = async (tab: Pen, save: Save) => {
  const answer = await tab.save([save])
  if (!answer.ok) throw new Error(answer.error.message)
  const {
    saved: [saved],
    conflicts: [conflict],
  } = answer.data
  return saved === undefined ? { conflict } : { revision: saved.revision }
}
const storedIn = async (held: Seated, key: string) => (await notesOf(held)).fields.find((field) => field.key === key)
const stored = (key: string) => storedIn(seat, key)

describe('saving through the socket', () => {
  it('says the server’s time and counts revisions', async () => {
    const key = nextKey()
    expect(await pen.save([{ key, value: 'She read the logs.', base: 0 }])).toEqual({
      ok: true,
      data: { savedAt: app.clock.now(), saved: [{ key, revision: 1 }], conflicts: [] },
    })
    expect(await one(pen, { key, value: 'She read three weeks of logs.', base: 1 })).toEqual({ revision: 2 })
    expect(await stored(key)).toEqual({ key, value: 'She read three weeks of logs.', revision: 2 })
  })

  it('a save with an older base never wins, and gets the stored value', async () => {
    const key = nextKey()
    await one(pen, { key, value: 'here', base: 0 })
    expect(await one(otherTab, { key, value: 'there', base: 0 })).toEqual({
      conflict: { key, value: 'here', revision: 1 },
    })
    expect(await one(otherTab, { key, value: 'there', base: 1 })).toEqual({ revision: 2 })
    expect(await one(pen, { key, value: 'here again', base: 1 })).toEqual({
      conflict: { key, value: 'there', revision: 2 },
    })
    expect((await stored(key))?.value).toBe('there')
  })

  it('the same value twice is one save, whatever its base', async () => {
    const key = nextKey()
    await one(pen, { key, value: 'once', base: 0 })
    expect(await one(pen, { key, value: 'once', base: 0 })).toEqual({ revision: 1 })
    const quotes = key.replace('action', 'quotes')
    await one(pen, { key: quotes, value: [{ id: 'q', text: 'words', atMs: null }], base: 0 })
    expect(await one(otherTab, { key: quotes, value: [{ atMs: null, text: 'words', id: 'q' }], base: 0 })).toEqual({
      revision: 1,
    })
  })

  it('nothing empties a field unless its author says so', async () => {
    const key = nextKey()
    await one(pen, { key, value: 'text', base: 0 })
    for (const value of ['', '  \n'])
      expect(await one(pen, { key, value, base: 1 })).toEqual({ conflict: { key, value: 'text', revision: 1 } })
    expect(await one(pen, { key, value: '', base: 1, clear: true })).toEqual({ revision: 2 })
    expect((await stored(key))?.value).toBe('')
  })

  it('one bad field refuses the whole save by its name; nothing of it is stored', async () => {
    const key = nextKey()
    const good = { key, value: 'good', base: 0 }
    for (const [bad, path] of [
      [{ key: 'item.x.nothing', value: 'x', base: 0 }, 'item.x.nothing'],
      [{ key: 'set.strengths', value: 'x'.repeat(limits.noteText.max + 1), base: 0 }, 'set.strengths'],
      [{ key: 'set.concerns', value: 'null\0byte', base: 0 }, 'set.concerns'],
      [{ key: 'set.concerns', value: 'half a pair \ud83d', base: 0 }, 'set.concerns'],
      [{ key: '__proto__.rating', value: 3, base: 0 }, '__proto__.rating'],
      [{ key: 'cell.OW.rating', value: 3.5, base: 0 }, 'cell.OW.rating'],
    ] as const) {
      expect(await pen.save([good, bad])).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT', path } })
    }
    expect(await stored(key)).toBeUndefined()
    expect(
      await pen.save(
        Array.from({ length: limits.savesPerRequest + 1 }, (_, n): Save => ({
          key: `item.b${n}.why`,
          value: 'x',
          base: 0,
        })),
      ),
    ).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
  })

  it('keeps every script, emoji and line break as typed', async () => {
    const key = nextKey()
    const value = '她读了日志。\r\nקראה 61 דפים\n👩🏽‍🚀 ﷽ a\u0301 \u2028 “so”'
    await one(pen, { key, value, base: 0 })
    expect((await stored(key))?.value).toBe(value)
  })
})

describe('a burst', () => {
  it('of 200 saves is answered in order, one version each', async () => {
    const tabs = [await penOf(app, seat.person, id), await penOf(app, seat.person, id)]
    const answered: { tab: number; revision: number | undefined }[] = []
    await Promise.all(
      tabs.flatMap((tab, at) => {
        const key = nextKey()
        return Array.from({ length: 100 }, async (_, n) => {
          const saved = await one(tab, { key, value: `line ${n}`, base: n })
          answered.push({ tab: at, revision: saved.revision })
        })
      }),
    )
    const upTo100 = Array.from({ length: 100 }, (_, n) => n + 1)
    for (const at of [0, 1])
      expect(answered.filter(({ tab }) => tab === at).map(({ revision }) => revision)).toEqual(upTo100)
  })

  it('beyond what one connection may send is refused by name, and loses nothing that was answered', async () => {
    const tab = await penOf(app, seat.person, id)
    const key = nextKey()
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => tab.save([{ key, value: `line ${n}`, base: n }])),
    )
    const taken = answers.filter((answer) => answer.ok && answer.data.saved.length === 1).length
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))).toContain('RATE_LIMITED')
    expect(await stored(key)).toEqual({ key, value: `line ${taken - 1}`, revision: taken })
  })

  it('of two authors at once keeps their sets apart', async () => {
    const loop = await heldLoop(app)
    const pens = await Promise.all(
      loop.seats.map(async (held) => ({ held, tab: await penOf(app, held.person, (await notesOf(held)).id) })),
    )
    await Promise.all(
      pens.flatMap(({ held, tab }) =>
        Array.from({ length: 40 }, (_, n) => one(tab, { key: `item.k${n}.why`, value: held.person.id, base: 0 })),
      ),
    )
    for (const { held } of pens) {
      const { fields } = await notesOf(held)
      expect(fields).toHaveLength(40)
      expect(new Set(fields.map(({ value }) => value))).toEqual(new Set([held.person.id]))
    }
  })
})

describe('saved means stored', () => {
  it('a second server on the same database has every acknowledged save, while the first one runs on', async () => {
    const loop = await heldLoop(app)
    const held = seatOf(loop, 1)
    const set = await notesOf(held)
    const tab = await penOf(app, held.person, set.id)
    const second = await testApp({ database: app.database, node: 2, startAt: app.clock.now() })
    try {
      const there = { ...held, person: { ...held.person, browser: second.stranger() } }
      const read = () =>
        there.person.browser.get(`/api/rounds/${held.roundId}/notes`, {
          headers: { cookie: held.person.browser.cookieHeader() },
        })
      for (let n = 0; n < 20; n += 1) {
        const saved = await one(tab, { key: 'set.strengths', value: `version ${n}`, base: n })
        expect(saved).toEqual({ revision: n + 1 })
        expect((await read()).body).toMatchObject({
          fields: [{ key: 'set.strengths', value: `version ${n}`, revision: n + 1 }],
        })
      }
    } finally {
      await second.close()
    }
  })

  it('what a closing server acknowledged, the next one has', async () => {
    const first = await testApp({ database: app.database, node: 3, startAt: app.clock.now() })
    const loop = await heldLoop(first)
    const held = seatOf(loop, 1)
    const set = await notesOf(held)
    const tab = await penOf(first, held.person, set.id)
    const answers = Array.from({ length: 30 }, async (_, n) => {
      const answer = await tab.save([{ key: `item.c${n}.why`, value: `kept ${n}`, base: 0 }]).catch(() => null)
      return answer?.ok === true ? [{ key: `item.c${n}.why`, value: `kept ${n}`, revision: 1 }] : []
    })
    await answers[0]
    const cookie = held.person.browser.cookieHeader()
    await first.close()
    const acknowledged = (await Promise.all(answers)).flat()
    expect(acknowledged).not.toEqual([])
    const second = await testApp({ database: app.database, node: 4, startAt: app.clock.now() })
    try {
      const view = await second.stranger().get(`/api/rounds/${held.roundId}/notes`, { headers: { cookie } })
      expect((view.body as { fields: unknown[] }).fields).toEqual(expect.arrayContaining(acknowledged))
    } finally {
      await second.close()
    }
  })
})
