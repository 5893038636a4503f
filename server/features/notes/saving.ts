// Saves notes field by field: in which table, and who may write now.
import { AppError } from '#server/lib/app-error.ts'
import { noteFields } from '#server/db/schema/notes.ts'
import type { Deps } from '#server/deps.ts'
import { createFieldStore, type FieldStore, type FieldStoreOptions } from '#server/fields/field-store.ts'
import * as repository from './repository.ts'
import type { NoteSet } from './repository.ts'

export const createNoteStore = (deps: Pick<Deps, 'db' | 'clock' | 'logger'>): FieldStore =>
  createFieldStore(deps, {
    table: {
      table: noteFields,
      ownerId: noteFields.noteSetId,
      key: noteFields.key,
      value: noteFields.value,
      revision: noteFields.revision,
      updatedAt: noteFields.updatedAt,
    },
    authorize,
    failure: 'Your notes couldn’t be saved right now. Your text is kept on this device and will be saved in a moment.',
  })

const authorize: FieldStoreOptions['authorize'] = async (tx, requests) => {
  const locked = await repository.lockMany(
    tx,
    requests.map((request) => request.ownerId),
  )
  const sets = new Map(locked.map((set) => [set.id, set]))
  return requests.map(({ ownerId, personId }) => refusalOf(sets.get(ownerId), personId))
}

function refusalOf(set: Pick<NoteSet, 'authorId' | 'status'> | undefined, personId: string): AppError | null {
  if (set === undefined || set.authorId !== personId)
    return new AppError('NOT_FOUND', 'These notes don’t exist or aren’t yours.')
  return set.status === 'DRAFT' || set.status === 'LATE'
    ? null
    : new AppError('SEALED', 'These notes are submitted and can’t be changed. Write an addendum instead.')
}
