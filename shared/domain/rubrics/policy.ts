// Every number the rubrics judge by, with its unit and the rule it belongs to (RB-1 to RB-34). Points are of a hundred where nothing
// else is said; ratings and marks are whole numbers.

/** What evidence and votes have to reach. */
export const evidencePolicy = {
  /** Distinct stories for high confidence (RB-1). */
  storiesForHigh: 2,
  /** Probes on one story for high confidence (RB-1). */
  probesForHigh: 3,
  /** Probes on one story for medium confidence (RB-2). */
  probesForMedium: 2,
  /** Ratings from which evidence that is only inferred has low confidence (RB-3). */
  inferredCapsFrom: 3,
  /** The highest rating, 1 to 5, for what was only told (RB-4). */
  toldRatingAtMost: 3,
  /** What a vote counts in a mean (RB-32). */
  voteValues: { SH: 2, I: 1, NI: -1, SNH: -2 },
  /** Words of the line a no rests on, and of what would have changed it (RB-36). */
  wordsOfReason: 4,
  /** Ratings, or their mean, at which a vote is questioned (RB-5). */
  voteDoubts: { strongHireRatingAtMost: 2, inclinedMeanBelow: 3, notInclinedMeanFrom: 4, strongNoRating: 1 },
} as const

/** Levels, 4 to 8 (RB-6). A mean of 1 is the first row of the ladder, level 4. */
export const levelPolicy = { lowest: 4, highest: 8, aboveMean: 3 } as const

/** Note quality Q (RB-8 to RB-18). */
export const notePolicy = {
  /** What a cell counts whose author's Q is 0; the rest of 1 comes with Q (RB-8). */
  leastFactor: 0.5,
  /** Each dimension is given in this many parts of its points (RB-9). */
  partsOfDimension: 4,
  points: { specificity: 20, attribution: 15, verbatim: 15, reason: 20, probing: 15, ratingFit: 10, framing: 5 },
  /** Distinct counted numbers or artifacts on a principle; where stories have no number by nature, named people and their acts (RB-10). */
  namedForFull: 3,
  withoutNumbers: ['ET', 'EE'],
  /** Words of a why or of an answer that count (RB-13, RB-14). */
  wordsOfAnswer: 4,
  /** Quotes on a principle, words in each, and words from which one is worth two (RB-12). */
  quotesForFull: 2,
  wordsOfQuote: 8,
  wordsOfLongQuote: 16,
  /** Answered probes on a principle; a stated gap counts as one (RB-14). */
  probesForFull: 3,
  /** Words in a row that make a citation (RB-15). */
  wordsOfCitation: 4,
  /** Points a finding takes, a rule once per item, and all of them together (RB-17). */
  findingPoints: { block: 0, error: 4, warn: 1, info: 0 },
  findingPointsAtMost: 20,
  /** Points for notes past due, and for notes more than so many hours past due (RB-18). */
  late: { points: 5, veryLatePoints: 10, veryLateHours: 24 },
} as const

/** Agreement between raters, and what it allows (RB-20 to RB-25, RB-33, RB-34). */
export const calibrationPolicy = {
  highestRating: 5,
  /** Kappa above which agreement is called so (RB-20). */
  bands: { almostPerfect: 0.8, substantial: 0.6, moderate: 0.4, fair: 0.2 },
  /** Alpha below which no conclusion stands (RB-22). */
  lowestAcceptableAlpha: 0.667,
  /** Kappa at least, bias at most either way, gold cases rated (RB-23). */
  interview: { kappa: 0.6, bias: 0.5, cases: 8 },
  /** The same, with note sets, their mean Q, and debriefs watched (RB-24). */
  barRaiser: { kappa: 0.75, bias: 0.3, cases: 8, noteSets: 10, meanQuality: 75, shadowedDebriefs: 2 },
  /** Overlaps needed, and the mean difference in ratings beyond which it is shown (RB-25). */
  drift: { fewest: 8, flagAbove: 0.6 },
  /** Loops whose incidental overlaps are pooled before agreement is reported from them (RB-33). */
  pooledLoops: 30,
  /** How well one interviewer's rating agrees with another's, 0 to 1 (RB-34). */
  singleRater: 0.44,
} as const

/** A story told aloud (RB-26, RB-27, RB-35). */
export const storyPolicy = {
  points: { situation: 10, task: 10, action: 30, result: 20 },
  whyPoints: { reason: 10, alternative: 7, cost: 8, counterfactual: 5 },
  /** Points of why below which no rating above `ratingWithoutWhy` stands (RB-27). */
  whyForHighRating: 10,
  ratingWithoutWhy: 3,
  /** Points of why from which a failed outcome costs `failureCostsAtMost` (RB-27). */
  whyThatCarriesFailure: 22,
  failureCostsAtMost: 8,
  /** Seconds, whole and in one go (RB-35). */
  seconds: 180,
  stretchSeconds: 180,
  /** Share of situation and task in the whole, 0 to 1 (RB-35). */
  setupShare: { target: 0.25, warn: 0.35, error: 0.5 },
} as const

/** A product design round (RB-28). */
export const designPolicy = {
  weights: { problem: 25, role: 15, insight: 20, metric: 20, execution: 20 },
  highestMark: 4,
  ideasAllowed: 3,
  ideaPoints: 5,
  ideaPointsAtMost: 15,
  minutesAllowed: 8,
  latePoints: 10,
  segmentPoints: 5,
  bonusPoints: 5,
  /** Points from which a round is called so. */
  bands: { strong: 80, meets: 65, mixed: 50 },
} as const

/** A metric and estimation round (RB-29). */
export const metricPolicy = {
  metric: { goal: 10, definition: 15, guardrails: 10, why: 15, decisionRule: 10 },
  estimate: { structure: 10, assumptions: 10, arithmetic: 8, crossCheck: 7, sensitivity: 5 },
  metricAtMostWithoutWhy: 20,
} as const

/** A writing sample (RB-30, RB-31). */
export const writingPolicy = {
  points: { answerFirst: 15, narrative: 15, specific: 20, reasoning: 25, ownership: 10, honesty: 10, mechanics: 5 },
  /** Mean words of a sentence above which they are long. */
  wordsPerSentence: 30,
  /** Share of list points among lines, 0 to 1, above which there are many. */
  bulletShare: 0.25,
} as const
