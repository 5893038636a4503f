// Word lists are data with a version, so that a finding can be recomputed later with the lists that made it (I-28).
// Every repeat in an expression is bounded and texts arrive with single spaces, so that no hostile text makes a list slow.
export interface Lexicon {
  readonly version: number
  /** Expressions in which capitals do not count. */
  readonly folded: readonly string[]
  /** Expressions in which they do: `RAPID` is a framework, "rapid" a word. */
  readonly exact: readonly string[]
  /** Honest uses, taken out of a text before it is read. */
  readonly except: readonly string[]
}

/** Of all lists together; a change to any of them that has been published raises it. */
export const lexiconVersion = 1

export const lexicon = (...folded: string[]): Lexicon => ({ version: lexiconVersion, folded, exact: [], except: [] })

export const withExact = (base: Lexicon, ...exact: string[]): Lexicon => ({ ...base, exact: [...base.exact, ...exact] })

export const withExcept = (base: Lexicon, ...except: string[]): Lexicon => ({
  ...base,
  except: [...base.except, ...except],
})
