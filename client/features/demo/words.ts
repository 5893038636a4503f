// Every sentence and label of the finished loop that visitors look around in. The record of its debrief is in record-words.ts.

export const demoWords = {
  tab: 'A finished loop',
  tabOf: (candidate: string) => `${candidate}’s finished loop`,
  opening: 'Opening it …',
  lead: (role: string, company: string) =>
    `${role}: a ${company}. Five rounds, five sets of notes, one frozen package, one debrief of 41 minutes. All people in it are fictional, and nothing you do changes it.`,
  practice: 'Practice now',
  seats: 'Or take one of six views',
  seatsAside: 'five seats and the candidate, each with only their own part',
} as const

export const goneWords = {
  tab: 'Look around',
  ended: 'This demo has ended',
  endedLead: 'Each visitor gets their own copy for a day. This one has expired or belongs to someone else.',
  failed: 'The loop couldn’t be opened',
  openAgain: 'Open a new copy',
  openFailed: 'The loop couldn’t be opened.',
} as const

export const viewpointWords = {
  bar: 'Demo',
  /** Around the name and the part, which have their own weight. */
  youSee: 'You see what ',
  part: (part: string) => `, ${part.toLowerCase()},`,
  sees: ' sees',
  has: (name: string) => `What ${name} has`,
  change: 'Change seat',
  all: 'All six views',
  leave: 'Leave the demo',
  round: (key: string) => `, round ${key}`,
  readReport: 'Read the report',
  takeSeat: 'Take this seat',
  linkTo: (action: string, name: string, part: string) => `${action}: ${name}, ${part.toLowerCase()}`,
} as const

export const tabWords = {
  loop: 'Loop',
  notes: 'Notes',
  others: 'The others',
  package: 'Package',
  debrief: 'Debrief',
  ownRating: 'Own rating',
  report: 'Report',
} as const
