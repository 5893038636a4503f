// Which feature may call which. A feature calls services of lower numbers; to reach equal or higher numbers it raises domain events.
// The tens are the floors in ARCHITECTURE.md. Within a floor, the order says what builds on what (a package is made of notes).
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

/** The one feature that may import a schema file. Tables of `platform` are used through server/db and server/lib. */
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
