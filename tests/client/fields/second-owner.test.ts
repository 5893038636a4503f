// The draft store with another kind of document: a feature supplies only its schema and its connection.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createDraftStore, type FieldSchema } from '#client/fields/draft-store.ts'
import { noteSchema } from '#client/features/notes/note-draft.ts'
import { installStorage, testServer, type TestServer } from './device.ts'

interface Letter {
  greeting: string
  words: number
}
const parts = ['greeting', 'body']
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const letterSchema: FieldSchema<Letter> = {
  kind: 'letters',
  isKey: (key) => parts.includes(key),
  assemble: (fields) => ({
    greeting: textOf(fields.get('greeting')),
    words: textOf(fields.get('body')).split(/\s+/).filter(Boolean).length,
  }),
}

let server: TestServer
let device: Record<string, string>

beforeEach(() => {
  vi.useFakeTimers()
  server = testServer(({ key }) => parts.includes(key))
  device = installStorage()
})
afterEach(() => vi.useRealTimers())

function openLetter(documentId = 'l1') {
  const store = createDraftStore({ schema: letterSchema, documentId, fields: [...server.fields.values()] })
  const socket = server.socket()
  store.connect(socket)
  return { store, socket }
}
const settled = (ms = 5_000) => vi.advanceTimersByTimeAsync(ms)

it('saves its fields and shows the document they make up', async () => {
  const { store } = openLetter()
  store.edit('greeting', 'Dear Ben')
  store.edit('body', 'It rains again.')
  expect(store.snapshot().content).toEqual({ greeting: 'Dear Ben', words: 3 })
  await settled()
  expect(store.snapshot().saving).toEqual({ kind: 'saved', at: 1_000 })
  expect([...server.fields.values()]).toEqual([
    { key: 'greeting', value: 'Dear Ben', revision: 1 },
    { key: 'body', value: 'It rains again.', revision: 1 },
  ])
})

it('lets its author choose between two versions', async () => {
  const [here, there] = [openLetter(), openLetter()]
  here.store.edit('greeting', 'Dear Ben')
  await settled()
  there.store.edit('greeting', 'Hello Ben')
  await settled()
  expect([...there.store.snapshot().conflicts]).toEqual([['greeting', { theirs: 'Dear Ben', revision: 1 }]])
  there.store.keepMine('greeting')
  await settled()
  expect(server.fields.get('greeting')).toEqual({ key: 'greeting', value: 'Hello Ben', revision: 2 })
})

it('stores what it could not send under its own name, apart from other kinds of document', async () => {
  const lost = openLetter()
  lost.socket.state('reconnecting')
  lost.store.edit('body', 'written on a train')
  const note = createDraftStore({ schema: noteSchema, documentId: 'l1', fields: [] })
  note.edit('set.strengths', 'of the note with the same id')
  await settled()
  expect(Object.keys(device).map((key) => key.split(':').slice(0, 3).join(':'))).toEqual([
    'mockloop:letters:l1',
    'mockloop:notes:l1',
  ])
  lost.socket.die()
  const { store } = openLetter()
  await settled()
  expect(server.fields.get('body')).toEqual({ key: 'body', value: 'written on a train', revision: 1 })
  expect(server.saves.flat().map((save) => save.key)).toEqual(['body'])
  expect([...store.snapshot().fields.keys()]).toEqual(['body'])
})

it('leaves out a stored change to a field that no longer exists', async () => {
  device['mockloop:letters:l1:old'] = JSON.stringify({
    seal: { value: 'wax', base: 0, clear: false, at: 1, sent: [] },
    body: { value: 'still a part', base: 0, clear: false, at: 2, sent: [] },
  })
  openLetter()
  await settled()
  expect([...server.fields.keys()]).toEqual(['body'])
})
