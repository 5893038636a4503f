// Notes as fields: where they stand, and who may write them now.
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
    failure: 'The notes could not be stored just now. Your text is kept here; it is sent again in a moment.',
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
    return new AppError('NOT_FOUND', 'These notes do not exist, or they are not yours.')
  return set.status === 'DRAFT' || set.status === 'LATE'
    ? null
    : new AppError('SEALED', 'These notes are submitted and sealed. Add an addendum instead.')
}
