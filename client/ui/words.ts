// What the shared parts say themselves; everything else is handed to them.

export const crumbWords = { here: 'You are here' } as const

export const timeWords = {
  /** "Mon 14:00 for you, 15:00 for Dana". */
  pair: (mine: string, theirs: string, theirName: string) => `${mine} for you, ${theirs} for ${theirName}`,
} as const

/** Where a loop is, after the name of each step. */
export const stationWords = { done: ', done ', notReached: ', not reached ' } as const
