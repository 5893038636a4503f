// The numbers of the candidate's report, each with its unit and its rule.
export const reportPolicy = {
  /** Share of the new loop in a weakness; the rest is what it was before (RP-5). */
  newShare: 0.6,
  /** Ratings: what was heard at this is no weakness, and so far below it is the whole of one (RP-5). */
  solidRating: 4,
  ratingSpan: 3,
  /** Where a principle nobody heard moves to, and how far in one loop (RP-5). */
  middle: 0.5,
  gapStep: 0.1,
  /** Points to keep at most, and as many to change (RP-2). */
  points: 3,
  /** Sentences said of one principle (RP-2). */
  sentences: 2,
  /** Words of a line that may stand as the strongest, at least and at most (RP-2). */
  lineWords: { least: 5, most: 24 },
  /** Rating points between the own and the heard under which they are near (RP-6). */
  nearGap: 1,
  /** Words in a row that make a quotation of an interviewer's remark (I-30). */
  quoteWords: 6,
  /** Words of the candidate's own that are cut out of a remark which repeats them, at least (I-30). */
  ownQuoteWords: 4,
} as const
