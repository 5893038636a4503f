import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftStore } from '#client/fields/draft-store.ts'
import { savingReasons } from '#client/fields/words.ts'
import { noteSchema, type NoteDraftStore } from '#client/features/notes/note-draft.ts'
import { fieldValueSchema } from '#shared/contracts/note-fields.ts'
import { limits } from '#shared/contracts/limits.ts'
import { installStorage, testServer, type TestServer } from './device.ts'

const key = 'set.strengths'
let server: TestServer
let device: Record<string, string>

beforeEach(() => {
  vi.useFakeTimers()
  server = testServer(({ key: at, value }) => fieldValueSchema(at)?.safeParse(value).success === true)
  device = installStorage()
})
afterEach(() => vi.useRealTimers())

/** One of the author's tabs, opened with the fields the server has. */
function openTab({ live = true } = {}) {
  const store = createDraftStore({ schema: noteSchema, documentId: 'n1', fields: [...server.fields.values()] })
  const socket = server.socket()
  if (!live) socket.state('reconnecting')
  return { store, socket, close: store.connect(socket) }
}
/** Ends a page with its timers and its connection. */
async function endPage({ socket }: ReturnType<typeof openTab>): Promise<void> {
  await settled(0)
  socket.die()
  vi.clearAllTimers()
}
const settled = (ms = 5_000) => vi.advanceTimersByTimeAsync(ms)
const stored = (at = key) => server.fields.get(at)?.value
const shown = (store: NoteDraftStore, at = key) => store.snapshot().fields.get(at)
const saving = (store: NoteDraftStore) => store.snapshot().saving
const otherTabSaves = (value: unknown, at = key) =>
  server.fields.set(at, { key: at, value, revision: (server.fields.get(at)?.revision ?? 0) + 1 })

describe('typing', () => {
  it('shows at once, is saved after a pause, and then says saved with the server’s time', async () => {
    const { store } = openTab()
    expect(saving(store)).toEqual({ kind: 'untouched' })
    store.edit(key, 'Reads raw logs.')
    expect(shown(store)).toBe('Reads raw logs.')
    expect(store.snapshot().content.strengths).toBe('Reads raw logs.')
    expect(saving(store)).toEqual({ kind: 'saving' })
    await settled(399)
    expect(server.saves).toEqual([])
    await settled(30)
    expect(stored()).toBe('Reads raw logs.')
    expect(saving(store)).toEqual({ kind: 'saving' })
    await settled(30)
    expect(saving(store)).toEqual({ kind: 'saved', at: 1_000 })
  })

  it('a page opened over saved lines says that they are saved, without a time', () => {
    server.fields.set(key, { key, value: 'Reads raw logs.', revision: 1 })
    expect(saving(openTab().store)).toEqual({ kind: 'saved', at: null })
  })

  it('goes out in one batch, and without a pause at the latest after two seconds', async () => {
    const { store } = openTab()
    for (let n = 0; n < 11; n += 1) {
      store.edit(key, `letter ${n}`)
      store.edit('set.concerns', `other ${n}`)
      await settled(200)
    }
    expect(server.saves).toHaveLength(1)
    expect(server.saves[0]?.map((save) => save.key)).toEqual([key, 'set.concerns'])
  })

  it('continues while a request runs, and the newest text wins', async () => {
    const { store } = openTab()
    store.edit(key, 'first')
    await settled(420)
    store.edit(key, 'first and more')
    await settled(40)
    expect(saving(store)).toEqual({ kind: 'saving' })
    await settled()
    expect(stored()).toBe('first and more')
    expect(server.saves.map(([save]) => save?.base)).toEqual([0, 1])
    expect(saving(store).kind).toBe('saved')
  })

  it('splits what is too much for one message', async () => {
    const { store } = openTab()
    for (let n = 0; n < limits.savesPerRequest + 5; n += 1) store.edit(`item.a${n}.why`, 'short')
    await settled()
    expect(server.saves.map((batch) => batch.length)).toEqual([limits.savesPerRequest, 5])
    server.saves.length = 0
    for (let n = 0; n < 8; n += 1) store.edit(`item.b${n}.why`, '漢'.repeat(limits.noteText.max))
    await settled(20_000)
    expect(server.saves.flat()).toHaveLength(8)
    for (const batch of server.saves)
      expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThan(limits.socketPayloadBytes)
  })

  it('taken back before it went out sends nothing', async () => {
    otherTabSaves('as it was')
    const { store } = openTab()
    store.edit(key, 'something else')
    store.edit(key, 'as it was')
    await settled()
    expect(server.saves).toEqual([])
    expect(saving(store)).toEqual({ kind: 'saved', at: null })
  })
})

describe('emptying', () => {
  it('a field its author emptied goes out as cleared', async () => {
    otherTabSaves('text')
    const { store } = openTab()
    store.edit(key, '')
    await settled()
    expect(server.saves).toMatchObject([[{ value: '', clear: true }]])
    expect(stored()).toBe('')
  })

  it('a field that never showed text does not', async () => {
    const { store } = openTab()
    otherTabSaves('text from another tab')
    store.edit(key, ' ')
    await settled()
    expect(server.saves[0]?.[0]?.clear).toBe(false)
    expect(stored()).toBe('text from another tab')
  })
})

describe('losing the connection', () => {
  it('counts what waits, keeps it on the device, and sends it on coming back', async () => {
    const { store, socket } = openTab()
    socket.state('reconnecting')
    store.edit(key, 'offline')
    store.edit('set.concerns', 'too')
    await settled()
    expect(saving(store)).toEqual({ kind: 'held', changes: 2 })
    expect(JSON.stringify(device)).toContain('offline')
    socket.state('live')
    await settled()
    expect([stored(), stored('set.concerns')]).toEqual(['offline', 'too'])
    expect(saving(store).kind).toBe('saved')
    expect(Object.keys(device)).toEqual([])
  })

  it('a reload finds it, sends it, and nothing is left behind', async () => {
    const before = openTab({ live: false })
    before.store.edit(key, 'typed before the crash')
    await endPage(before)
    const { store } = openTab()
    expect(shown(store)).toBe('typed before the crash')
    await settled()
    expect(stored()).toBe('typed before the crash')
    expect(Object.keys(device)).toEqual([])
  })

  it('a lost answer is no conflict: what is stored was ours', async () => {
    const { store } = openTab()
    server.losing = ['answer']
    store.edit(key, 'one')
    await settled(460)
    store.edit(key, 'one two')
    await settled()
    expect(stored()).toBe('one two')
    expect(store.snapshot().conflicts.size).toBe(0)
    expect(saving(store).kind).toBe('saved')
  })

  it('a lost answer before a reload is no conflict either', async () => {
    server.losing = ['answer', 'request', 'request', 'request', 'request', 'request']
    const tab = openTab()
    tab.store.edit(key, 'one')
    await settled(460)
    tab.store.edit(key, 'one two')
    await endPage(tab)
    server.losing = []
    const again = openTab()
    await settled()
    expect(stored()).toBe('one two')
    expect(again.store.snapshot().conflicts.size).toBe(0)
  })

  it('says when this device stores nothing', () => {
    installStorage(0)
    const { store } = openTab({ live: false })
    store.edit(key, 'nowhere but here')
    expect(saving(store)).toEqual({ kind: 'refused', reason: savingReasons.notKept })
  })

  it('leaving the page sends what waits first', async () => {
    const { store, close } = openTab()
    store.edit(key, 'last words')
    close()
    await settled(100)
    expect(stored()).toBe('last words')
  })
})

describe('refusals', () => {
  it('a busy server is tried again, and never called saved', async () => {
    const { store } = openTab()
    server.losing = ['busy', 'busy']
    store.edit(key, 'patience')
    await settled(450)
    expect(saving(store)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('busy') })
    await settled(10_000)
    expect(stored()).toBe('patience')
    expect(saving(store).kind).toBe('saved')
  })

  it('one refused field does not hold up the others', async () => {
    const { store } = openTab()
    store.edit(key, 'x'.repeat(limits.noteText.max + 1))
    store.edit('set.concerns', 'fine')
    await settled()
    expect(stored('set.concerns')).toBe('fine')
    expect(saving(store)).toEqual({ kind: 'refused', reason: `${key}: is not valid` })
    store.edit(key, 'shorter')
    await settled()
    expect(stored()).toBe('shorter')
    expect(saving(store).kind).toBe('saved')
  })

  it('sealed notes take nothing more; the text stays here', async () => {
    const { store } = openTab()
    server.losing = ['sealed']
    store.edit(key, 'too late')
    await settled(60_000)
    expect(saving(store)).toEqual({ kind: 'refused', reason: 'These notes are submitted and sealed.' })
    expect(shown(store)).toBe('too late')
    expect(JSON.stringify(device)).toContain('too late')
  })
})

describe('two tabs', () => {
  it.each([
    ['mine', 'there'],
    ['theirs', 'here'],
  ] as const)('keep both texts until the author chooses %s', async (choice, loser) => {
    const [here, there] = [openTab(), openTab()]
    here.store.edit(key, 'here')
    await settled()
    there.store.edit(key, 'there')
    await settled()
    expect(stored()).toBe('here')
    expect(shown(there.store)).toBe('there')
    expect(there.store.snapshot().conflicts.get(key)).toEqual({ theirs: 'here', revision: 1 })
    expect(saving(there.store).kind).toBe('refused')
    there.store.edit('set.concerns', 'goes on')
    await settled()
    expect(stored('set.concerns')).toBe('goes on')
    if (choice === 'mine') there.store.keepMine(key)
    else there.store.takeTheirs(key)
    await settled()
    expect([stored(), shown(there.store)]).toEqual(choice === 'mine' ? ['there', 'there'] : ['here', 'here'])
    expect(stored()).not.toBe(loser === 'there' ? 'here' : 'there')
    expect(saving(there.store).kind).toBe('saved')
  })

  it('see each other’s fields with a fresh view, never over what is being typed', async () => {
    const [here, there] = [openTab(), openTab()]
    here.store.edit(key, 'here')
    await settled()
    there.store.edit('set.concerns', 'typing')
    there.store.absorb([...server.fields.values()])
    expect([shown(there.store), shown(there.store, 'set.concerns')]).toEqual(['here', 'typing'])
    otherTabSaves('elsewhere', 'set.concerns')
    there.store.absorb([...server.fields.values()])
    expect(shown(there.store, 'set.concerns')).toBe('typing')
    await settled()
    expect(there.store.snapshot().conflicts.get('set.concerns')?.theirs).toBe('elsewhere')
  })

  it('that both closed with different texts leave a choice, not a winner', async () => {
    const [here, there] = [openTab({ live: false }), openTab({ live: false })]
    here.store.edit(key, 'first tab')
    await settled(10)
    there.store.edit(key, 'second tab')
    const { store } = openTab()
    await settled()
    expect([shown(store), store.snapshot().conflicts.get(key)?.theirs]).toEqual(['second tab', 'first tab'])
    expect(stored()).toBeUndefined()
    store.takeTheirs(key)
    await settled()
    expect(stored()).toBe('first tab')
  })
})

describe('whatever happens', () => {
  it('one tab’s last text of every field reaches the server', async () => {
    const keys = ['set.strengths', 'item.a.why'] as const
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('edit' as const),
        at: fc.constantFrom(...keys),
        text: fc.string({ maxLength: 6 }),
      }),
      fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(10, 410, 460, 3_000) }),
      fc.record({
        kind: fc.constant('lose' as const),
        what: fc.constantFrom('answer' as const, 'request' as const, 'busy' as const),
      }),
      fc.record({ kind: fc.constantFrom('drop' as const, 'back' as const, 'reload' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        server = testServer(({ key: at, value }) => fieldValueSchema(at)?.safeParse(value).success === true)
        device = installStorage()
        let tab = openTab()
        const last = new Map<string, string>()
        for (const step of steps) {
          if (step.kind === 'edit') {
            tab.store.edit(step.at, step.text)
            last.set(step.at, step.text)
          } else if (step.kind === 'wait') await settled(step.ms)
          else if (step.kind === 'lose') server.losing.push(step.what)
          else if (step.kind === 'reload') {
            await endPage(tab)
            tab = openTab()
          } else tab.socket.state(step.kind === 'drop' ? 'reconnecting' : 'live')
        }
        server.losing = []
        tab.socket.state('live')
        await settled(30_000)
        expect(tab.store.snapshot().conflicts.size).toBe(0)
        for (const [at, text] of last) {
          expect(shown(tab.store, at) ?? '').toBe(text)
          expect(stored(at) ?? '').toBe(text)
        }
      }),
      { numRuns: 150 },
    )
  })
})
