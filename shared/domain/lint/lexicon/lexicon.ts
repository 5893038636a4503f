// Word lists are data with a version, so that a finding can be recomputed later with the list that made it.
// Every repeat is bounded and texts arrive with single spaces, so that no hostile text makes a list slow.
export interface Lexicon {
  readonly version: number
  /** Each expression twice: one that keeps no position between calls, one that finds all, in lines as well as in one text. */
  readonly patterns: readonly { readonly first: RegExp; readonly all: RegExp }[]
}

export const lexiconVersion = 1

const both = (flags: string) => (source: string) => ({ first: new RegExp(source, flags), all: new RegExp(source, `gm${flags}`) })

/** One or more expressions that ignore case. */
export const lexicon = (...sources: string[]): Lexicon => ({ version: lexiconVersion, patterns: sources.map(both('i')) })

/** Adds expressions in which capitals count: `RAPID` is a framework, "rapid" a word. */
export const withExact = (base: Lexicon, ...sources: string[]): Lexicon => ({
  version: base.version, patterns: [...base.patterns, ...sources.map(both(''))],
})
