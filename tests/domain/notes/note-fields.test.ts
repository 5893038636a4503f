import { describe, expect, it } from 'vitest'
import { fieldValueSchema, parseFieldKey } from '#shared/contracts/note-fields.ts'

const accepts = (key: string, value: unknown) => fieldValueSchema(key)?.safeParse(value).success ?? null

describe('field keys', () => {
  it.each([
    ['set.vote', { scope: 'set', name: 'vote' }],
    ['cell.OW.rating', { scope: 'cell', principle: 'OW', name: 'rating' }],
    ['item.a-1_B.action', { scope: 'item', itemId: 'a-1_B', name: 'action' }],
    ['item.a.removed', { scope: 'item', itemId: 'a', name: 'removed' }],
  ])('[NT-1] %s names a field', (key, parsed) => {
    expect(parseFieldKey(key)).toEqual(parsed)
  })
  it.each([
    '',
    'set',
    'set.',
    'set.items',
    'set.cells',
    'set.vote.x',
    'cell.XX.rating',
    'cell.OW.mood',
    'cell.OW',
    'item..action',
    'item.a.id',
    'item.a.b.action',
    'item.a.__proto__',
    'set.__proto__',
    'set.constructor',
    'item.a b.action',
    ' set.vote',
    `item.${'x'.repeat(65)}.action`,
  ])('[NT-1] %j names none', (key) => {
    expect(parseFieldKey(key)).toBeNull()
    expect(fieldValueSchema(key)).toBeNull()
  })
})

describe('field values', () => {
  it.each([
    ['set.vote', 'SH', true],
    ['set.vote', 'maybe', false],
    ['set.vote', null, true],
    ['cell.OW.rating', 3, true],
    ['cell.OW.rating', 2.5, false],
    ['cell.OW.rating', 'ND', false],
    ['item.a.principle', 'CO', true],
    ['item.a.quotes', [{ id: 'q', text: 'x', atMs: null }], true],
    ['item.a.quotes', 'x', false],
    ['item.a.order', 1.5, true],
    ['item.a.order', Number.POSITIVE_INFINITY, false],
    ['item.a.removed', true, true],
    ['item.a.action', 'x'.repeat(20_001), false],
  ])('[NT-2] %s takes its own kind of value: %j is %s', (key, value, verdict) => {
    expect(accepts(key, value)).toBe(verdict)
  })
  it('[NT-2] what no database stores is refused, however deep', () => {
    expect(accepts('item.a.action', 'a\0b')).toBe(false)
    expect(accepts('item.a.action', '\ud800')).toBe(false)
    expect(accepts('item.a.quotes', [{ id: 'q', text: 'a\0', atMs: null }])).toBe(false)
    expect(accepts('item.a.action', '👩‍💻 \u202e שלום')).toBe(true)
  })
})
