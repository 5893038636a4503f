// Which feature may call which. A feature calls the service or system of a lower number; sideways and upward it raises domain events.
// Tens are the floors of ARCHITECTURE.md; within one floor the order says who is made of whom (a package is made of notes).
export const floors = {
  auth: 10,
  people: 11,
  catalogue: 12,
  loops: 30,
  seats: 31,
  matchmaking: 40,
  rooms: 50,
  notes: 60,
  packages: 61,
  reports: 62,
  debriefs: 63,
  overview: 70,
  demo: 71,
} as const satisfies Record<string, number>

type FeatureName = keyof typeof floors

/** Who reads and writes the tables of a schema file; nobody else imports it. `platform` is reached through server/db and server/lib. */
export const schemaOwners = {
  audit: 'platform',
  auth: 'auth',
  columns: 'platform',
  debriefs: 'debriefs',
  links: 'auth',
  loops: 'loops',
  notes: 'notes',
  packages: 'packages',
  people: 'people',
  queue: 'matchmaking',
  reports: 'reports',
  rooms: 'rooms',
  rounds: 'loops',
} as const satisfies Record<string, FeatureName | 'platform'>
