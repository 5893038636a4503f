import { describe, expect, it } from 'vitest'
import { noteContentSchema } from '#shared/contracts/notes.ts'
import { assembleNoteContent, emptyNoteContent } from '#shared/domain/notes/note-content.ts'

const field = (key: string, value: unknown) => ({ key, value })

describe('assembling', () => {
  it('[NT-3] no field is an empty set', () => {
    expect(assembleNoteContent([])).toEqual(emptyNoteContent())
    expect(noteContentSchema.safeParse(emptyNoteContent()).success).toBe(true)
  })
  it('[NT-3] items stand in the author’s order, ties by id, whatever order the fields come in', () => {
    const fields = [
      field('item.b.action', 'second'),
      field('item.c.principle', 'DD'),
      field('item.b.principle', 'OW'),
      field('item.a.order', 2),
      field('item.a.principle', 'CO'),
      field('item.c.order', -1),
      field('item.b.order', 2),
      field('cell.OW.rating', 4),
      field('set.vote', 'I'),
      field('set.rationale', 'because'),
    ]
    const content = assembleNoteContent(fields)
    expect(content.items.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect(content.items[2]).toMatchObject({
      principle: 'OW',
      action: 'second',
      quotes: [],
      provenance: 'observed',
      tension: null,
    })
    expect(content.cells).toEqual({ OW: { rating: 4, noData: '', confidence: null, justification: '' } })
    expect([content.vote, content.rationale]).toEqual(['I', 'because'])
    expect(assembleNoteContent(fields.toReversed())).toEqual(content)
    expect(noteContentSchema.parse(content)).toEqual(content)
  })
  it('[NT-3] a removed item is left out, and one whose principle is not chosen waits', () => {
    const content = assembleNoteContent([
      field('item.a.principle', 'CO'),
      field('item.a.removed', true),
      field('item.b.action', 'text'),
      field('item.c.principle', 'CO'),
    ])
    expect(content.items.map(({ id }) => id)).toEqual(['c'])
    expect(content.items[0]).not.toHaveProperty('removed')
    expect(content.items[0]).not.toHaveProperty('order')
  })
  it.each([
    'set.mood',
    'cell.XX.rating',
    'cell.OW.mood',
    'item.a.id',
    'set.items',
    'set.__proto__',
    'nonsense',
    'item.a.__proto__',
  ])('[NT-4] the unknown key %s is rejected', (key) => {
    expect(() => assembleNoteContent([field(key, 'x')])).toThrow(key)
  })
})
