// Every number a package is assembled by, with its unit and the rule it belongs to (PK-3 to PK-21).
export const packagePolicy = {
  /** What a cell's confidence counts, in tenths, so that thresholds are compared in whole numbers (PK-3). */
  confidenceTenths: { H: 10, M: 7, L: 4 },
  /** The same for a principle that was assigned, and for one heard besides (PK-3). */
  primaryTenths: 10,
  incidentalTenths: 6,
  /** Weights, spreads of ratings and aggregates that make a status (PK-4). */
  status: {
    thinBelow: 0.4,
    failedBelow: 2.5,
    spreadCountsFrom: 0.3,
    disputedSpread: 2,
    validatedFrom: 3.5,
    validatingRating: 4,
    /** Q from which a note validates without a number and a why of its own. */
    validatingQuality: 50,
    /** Words of a written why, at least. */
    wordsOfWhy: 6,
  },
  /** Principles on which the same act may be read as urgency or as bypassing (PK-8). */
  framedPrinciples: ['ET', 'BA', 'HB'],
  /** Points by which the share of "I" falls, and pronouns below which there is no share (PK-8). */
  drift: { points: 30, fewestPronouns: 3 },
  /** Share of their longer words two tellings have in common, and the words below which they are not compared (PK-9). */
  sameStory: { words: 0.6, fewestWords: 6, lettersOfWord: 4 },
  /** Rounds from which a story told again is told, and from which it is warned of (PK-9). */
  reuse: { toldFrom: 2, warnedFrom: 3 },
  /** Part of the larger value beyond which two values are apart (PK-10). */
  contradictionBeyond: 0.1,
  /** Words of a clause that says what was given up, at least, so that it can be read alone (PK-11). */
  tension: { wordsOfClause: 4 },
  /** Core pairs expected: one more with each level above `fromLevel`, this many at most (PK-11). */
  corePairs: { fromLevel: 4, atMost: 2 },
  /** Points narrative consistency loses from its hundred (PK-14). */
  narrative: { whole: 100, fact: 15, window: 5, thirdUse: 5, drift: 10 },
  /** Q below which notes are an open issue, and below which they alone carry no principle (PK-15, PK-18). */
  lowQualityBelow: 60,
  poorQualityBelow: 50,
  /** Cells from which one rating throughout is flat (PK-18). */
  flatCells: 4,
  /** Words from which one justification under two principles is copied (PK-18). */
  copiedWords: 5,
  /** The rating of an opposite act (PK-18). */
  counterexampleRating: 1,
  /** Words of an answer, and the kinds of follow-up question that a number or a name alone answers (PK-19). */
  unanswered: { wordsOfAnswer: 4, shortKinds: ['num', 'who'] },
  /** Lacks shown on a principle, at most, and years after which its stories are old (PK-20). */
  lacks: { atMost: 2, yearsUntilOld: 5 },
  /** Words of an act that stands for a level, at most (PK-21). */
  levelActs: { wordsOfAct: 30 },
} as const
