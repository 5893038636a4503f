// Text that is saved field by field, each with a revision: what goes to the server and what it answers.
import { z } from 'zod'
import { instantSchema } from './vocabulary.ts'

const revisionSchema = z.number().int().nonnegative()

/** A field as stored. What keys there are is its owner's, e.g. note-fields.ts. Revision 0 means never saved. */
export const storedFieldSchema = z.object({ key: z.string(), value: z.unknown(), revision: revisionSchema })
export type StoredField = z.infer<typeof storedFieldSchema>

export const fieldSaveSchema = z.object({
  key: z.string().max(160),
  value: z.unknown(),
  /** The revision this edit was made on. */
  base: revisionSchema,
  /** The author really emptied the field; without it an empty value never replaces text. */
  clear: z.boolean().default(false),
})
export type FieldSave = z.infer<typeof fieldSaveSchema>

export const saveAnswerSchema = z.object({
  savedAt: instantSchema,
  saved: z.array(z.object({ key: z.string(), revision: revisionSchema })),
  /** Refused because the field moved on, or because an empty value met text: what stands now. */
  conflicts: z.array(storedFieldSchema),
})
export type SaveAnswer = z.infer<typeof saveAnswerSchema>
