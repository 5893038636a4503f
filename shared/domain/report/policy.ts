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
  /** Weakness of a principle that the room resolved as mixed or as failed, at least, before the old share (RP-5). */
  mixedAtLeast: 0.33,
  failedAtLeast: 0.67,
  /** A rating at or below this is a doubt, and its justification is advice (RP-14). */
  doubtRating: 3,
  /** Words of an answer that count as one (RP-14). */
  wordsOfAnswer: 4,
  /** Share of an answer's long words in a justification that speaks of it, and the letters of a long word (RP-14). */
  sharedWords: 0.6,
  lettersOfWord: 4,
  /** Remarks on what nobody asked, at most (RP-15). */
  notAskedAtMost: 5,
  /** Quality of notes below which a reader is told that they were weak (RP-15). */
  poorQualityBelow: 50,
  /** Points to keep at most, and as many to change (RP-2). */
  points: 3,
  /** Words after which a sentence's further clauses are left out (RP-2). */
  sentenceWords: 24,
  /** What a sentence must weigh to stand by itself: a fact and nothing against it, or an act of the candidate's (RP-17). */
  leastWeight: 2,
  /** Sentences said of one principle (RP-2). */
  sentences: 2,
  /** Words of a line that may stand as the strongest, at least and at most (RP-2). */
  lineWords: { least: 5, most: 24 },
  /** Rating points between the own and the heard under which they are near (RP-6). */
  nearGap: 1,
  /** A tip to an interviewer: what a capped confidence counts beside points of note quality, and the least worth a tip (I-32). */
  tip: { capPoints: { L: 20, M: 5, H: 0 }, leastPoints: 1 },
  /** Words in a row that make a quotation of an interviewer's remark (I-30). */
  quoteWords: 6,
  /** Words of the candidate's own that are cut out of a remark which repeats them, at least (I-30). */
  ownQuoteWords: 4,
} as const
