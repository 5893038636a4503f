// A write-up without anything in it, for the parts that need one.
import type { WriteUp } from '#client/features/notes/draft-context.tsx'
import { createDraftStore } from '#client/fields/draft-store.ts'
import { noteSchema } from '#client/features/notes/note-draft.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import { emptyNoteContent } from '#shared/domain/notes/note-content.ts'

export const noteSetView: NoteSetView = {
  id: 'set-1',
  roundId: 'round-1',
  loopId: 'loop-1',
  status: 'DRAFT',
  roundType: 'BEH',
  roundNumber: 1,
  barRaiser: false,
  roundEnded: true,
  candidateName: 'Mara Heron',
  roleTitle: 'Senior PM, payments',
  targetLevel: 6,
  fallbackLevel: 5,
  principles: ['CO', 'OW'],
  dueAt: null,
  submittedAt: null,
  fields: [],
  content: emptyNoteContent(),
  findings: [],
  kept: {},
  returnReason: null,
  addenda: [],
}

const store = createDraftStore({ schema: noteSchema, documentId: noteSetView.id, fields: [] })

export const writeUp: WriteUp = {
  view: noteSetView,
  store,
  draft: store.snapshot(),
  nameOf: (key) => key,
  findings: [],
  showsMissing: false,
  keepFinding: () => undefined,
  jumpTo: () => undefined,
}
