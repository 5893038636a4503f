// The numbers of reading a text, each with its unit and its rule.
export const languagePolicy = {
  /** UTF-16 units between two quotation marks from which they hold a quote (LN-3, L21n, L23, L24). */
  quoteUnits: 8,
  /** Words that name what was not asked and why (LN-7). */
  wordsOfGap: 4,
} as const
