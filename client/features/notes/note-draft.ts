// The draft of a note set, saved field by field over the author's own socket.
import { peopleSocket } from '#client/lib/socket-client.ts'
import type { Draft, DraftStore, FieldSchema, FieldSocket } from '#client/fields/draft-store.ts'
import { useDraft } from '#client/fields/use-draft.ts'
import { parseFieldKey } from '#shared/contracts/note-fields.ts'
import { noteRequests, type NoteSetView } from '#shared/contracts/notes-api.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'
import { assembleNoteContent } from '#shared/domain/notes/note-content.ts'

export type NoteDraft = Draft<NoteContent>
export type NoteDraftStore = DraftStore<NoteContent>

export const noteSchema: FieldSchema<NoteContent> = {
  kind: 'notes',
  isKey: (key) => parseFieldKey(key) !== null,
  assemble: (fields) => assembleNoteContent([...fields].map(([key, value]) => ({ key, value }))),
}

function openNotes(noteSetId: string): FieldSocket {
  const socket = peopleSocket({ requests: noteRequests, events: {} })
  return {
    save: (fields) => socket.request('notes:save', { noteSetId, fields }),
    onState: (listener) => socket.onState(listener),
    close: () => socket.close(),
  }
}

export const useNoteDraft = ({ id, fields }: Pick<NoteSetView, 'id' | 'fields'>) =>
  useDraft({ schema: noteSchema, documentId: id, fields, open: openNotes })
