// The notes feature.
import type { Feature } from '#server/feature.ts'
import type { FieldStore } from '#server/fields/field-store.ts'
import { remindOfNotes } from './reminders.ts'
import { registerNoteRoutes } from './routes.ts'
import { createNoteStore } from './saving.ts'
import { notesPerson } from './person.ts'
import { noteStages } from './stages.ts'
import { markOverdue, whenDebriefStepEntered, whenRoundOver, whenRoundWentLive } from './service.ts'
import { notePeopleSockets } from './sockets.ts'

/** Owns the node's one writer of notes. */
export function notesFeature(): Feature {
  let store: FieldStore | null = null
  return {
    name: 'notes',
    routes(app, deps) {
      store = createNoteStore(deps)
      registerNoteRoutes(app, deps)
    },
    peopleSockets: (socket, deps) => {
      if (store !== null) notePeopleSockets(socket, deps, store)
    },
    on: {
      roundWentLive: whenRoundWentLive,
      roundEnded: whenRoundOver,
      roundAborted: whenRoundOver,
      debriefStepEntered: whenDebriefStepEntered,
    },
    person: notesPerson,
    stages: noteStages,
    jobs: [
      { name: 'notes-overdue', everyMs: 30_000, run: markOverdue },
      { name: 'notes-reminders', everyMs: 60_000, run: remindOfNotes },
    ],
    close: async () => store?.flush(),
  }
}
