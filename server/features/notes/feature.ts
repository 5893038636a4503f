import type { Feature } from '#server/feature.ts'
import { remindOfNotes } from './reminders.ts'
import { noteRoutesOf } from './routes.ts'
import { createSaveWriter, type SaveWriter } from './save-writer.ts'
import { notesPerson } from './person.ts'
import { noteStages } from './stages.ts'
import { markOverdue, whenDebriefStepEntered, whenRoundOver, whenRoundWentLive } from './service.ts'
import { notePeopleSockets } from './sockets.ts'

/** Holds the node's one save writer. */
export function notesFeature(): Feature {
  let writer: SaveWriter | null = null
  return {
    name: 'notes',
    routes(app, deps) {
      writer = createSaveWriter(deps)
      noteRoutesOf(app, deps)
    },
    peopleSockets: (socket, deps) => {
      if (writer !== null) notePeopleSockets(socket, deps, writer)
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
    close: async () => writer?.flush(),
  }
}
