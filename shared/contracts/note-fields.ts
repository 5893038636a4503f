// The fields a note set is saved by, one key each (NT-1, NT-2): `set.<name>`, `cell.<principle>.<name>`, `item.<id>.<name>`.
import { z } from 'zod'
import { evidenceItemSchema, noteCellSchema, noteContentSchema } from './notes.ts'
import { principleSchema } from './vocabulary.ts'
import type { Principle } from './vocabulary.ts'

const { items: _items, cells: _cells, ...setFields } = noteContentSchema.shape
const cellFields = noteCellSchema.shape
const { id: _id, ...evidenceFields } = evidenceItemSchema.shape
const itemFields = { ...evidenceFields, order: z.number().finite(), removed: z.boolean() }

type SetField = keyof typeof setFields
type CellField = keyof typeof cellFields
type ItemField = keyof typeof itemFields

type NoteFieldKey =
  | { scope: 'set'; name: SetField }
  | { scope: 'cell'; principle: Principle; name: CellField }
  | { scope: 'item'; itemId: string; name: ItemField }

const has = <T extends object>(fields: T, name: string): name is Extract<keyof T, string> => Object.hasOwn(fields, name)
const keyShape =
  /^(?:set\.(?<set>\w{1,40})|cell\.(?<principle>[A-Z]{2})\.(?<cell>\w{1,40})|item\.(?<itemId>[\w-]{1,64})\.(?<item>\w{1,40}))$/

/** Null for a key that names no field. */
export function parseFieldKey(key: string): NoteFieldKey | null {
  const { set = '', principle: code, cell = '', itemId = '', item = '' } = keyShape.exec(key)?.groups ?? {}
  if (has(setFields, set)) return { scope: 'set', name: set }
  if (has(itemFields, item)) return { scope: 'item', itemId, name: item }
  const principle = principleSchema.safeParse(code)
  return principle.success && has(cellFields, cell) ? { scope: 'cell', principle: principle.data, name: cell } : null
}

/** A database stores neither the NUL character nor half of a pair; refused here, the author's own copy stays whole. */
const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(isStorable)
}

const storable = <T extends z.ZodType>(schema: T) =>
  schema.refine(isStorable, 'holds a character that cannot be stored: remove the last thing you pasted')

/** A saved field always has a value; only a whole stored set may lack one. */
const required = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema

const guarded = (fields: Readonly<Record<string, z.ZodType>>): Map<string, z.ZodType> =>
  new Map(Object.entries(fields).map(([name, schema]) => [name, storable(required(schema))]))

const schemas = { set: guarded(setFields), cell: guarded(cellFields), item: guarded(itemFields) }

/** The schema of a field's value, or null for a key that names no field. */
export function fieldValueSchema(key: string): z.ZodType | null {
  const parsed = parseFieldKey(key)
  return parsed === null ? null : (schemas[parsed.scope].get(parsed.name) ?? null)
}
