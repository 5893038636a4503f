// The socket request that saves notes.
import type { Deps } from '#server/deps.ts'
import { AppError } from '#server/lib/app-error.ts'
import { handle } from '#server/realtime/handle.ts'
import type { FieldStore } from '#server/fields/field-store.ts'
import type { LiveSocket } from '#server/realtime/io.ts'
import type { FieldSave } from '#shared/contracts/fields.ts'
import { noteRequests } from '#shared/contracts/notes-api.ts'
import { fieldValueSchema } from '#shared/contracts/note-fields.ts'

export function notePeopleSockets(socket: LiveSocket, _deps: Deps, store: FieldStore): void {
  handle(
    socket.raw,
    { name: 'notes:save', def: noteRequests['notes:save'], context: socket.context },
    ({ noteSetId, fields }) =>
      store.save({ ownerId: noteSetId, personId: socket.actor.userId, fields: fields.map(checked) }),
  )
}

/** Checks a field's value with its schema; the error names the field. */
function checked(field: FieldSave): FieldSave {
  const schema = fieldValueSchema(field.key)
  if (schema === null) throw new AppError('INVALID_INPUT', `There is no field ${field.key}.`, { path: field.key })
  const parsed = schema.safeParse(field.value)
  if (!parsed.success)
    throw new AppError('INVALID_INPUT', `${field.key}: ${parsed.error.issues[0]?.message ?? 'is not valid'}`, {
      path: field.key,
    })
  return { ...field, value: parsed.data }
}
