// The numbers of pay arithmetic that are ours; what people report about pay is data (OF-1, OF-4).
export const offerPolicy = {
  /** Milliseconds after the time a figure describes from which it counts as stale (OF-4). */
  staleAfterMs: 365 * 86_400_000,
  /** What parts of a whole add up to (OF-2, OF-3). */
  wholePercent: 100,
  /** Parts of a currency unit that an amount is rounded to (OF-2). */
  roundTo: 100,
} as const
