// What the shared parts say themselves; everything else is handed to them.

export const crumbWords = { here: 'You are here' } as const

export const timeWords = {
  /** "Mon, Jun 2, 2:00 PM for you, 3:00 PM for Dana". */
  pair: (mine: string, theirs: string, theirName: string) => `${mine} for you, ${theirs} for ${theirName}`,
} as const

/** At the foot of a printed page: what stands before its number, and before how many there are. */
export const printedWords = { page: 'Page ', of: ' of ' } as const

/** Where a loop is, after the name of each step. */
export const stationWords = { done: ', done ', notReached: ', not reached ' } as const
