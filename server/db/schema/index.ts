import * as audit from './audit.ts'
import * as auth from './auth.ts'
import * as debriefs from './debriefs.ts'
import * as links from './links.ts'
import * as loops from './loops.ts'
import * as notes from './notes.ts'
import * as packages from './packages.ts'
import * as people from './people.ts'
import * as queue from './queue.ts'
import * as reports from './reports.ts'
import * as rooms from './rooms.ts'
import * as rounds from './rounds.ts'

/** Every table, for the database handle; code imports tables from their own file. */
export const schema = {
  ...audit,
  ...auth,
  ...debriefs,
  ...links,
  ...loops,
  ...notes,
  ...packages,
  ...people,
  ...queue,
  ...reports,
  ...rooms,
  ...rounds,
}
