// Every number the lint rules compare with, in one place, so that a reader can see and change what a rule asks for.
export const lintPolicy = {
  /** L02: pronouns a text needs before its share of "we" is read; fewer are enough where there is no "I". */
  pronouns: { least: 6, leastWithoutI: 4, warnAbove: 0.5, errorAbove: 0.7 },
  /** L05, L39: the first level at which others must be seen to move. */
  influenceFromLevel: 6,
  /** L17: probes on an assigned principle. */
  leastProbes: 2,
  /** L25: words against a rating of at least `high`, or for one of at most `low`. */
  mismatch: { high: 4, low: 2, words: 2 },
  /** L26: words of a justification. */
  justificationWords: 20,
  /** L27: words of a rationale; a principle this author rated at most `concernRating` is a concern. */
  rationaleWords: 30,
  concernRating: 3,
  /** L28: units of the same text in which someone else may have been named before. */
  otherPeopleUnits: 160,
  /** L31: soft words, and their share of all words. */
  weasels: { least: 2, shareAbove: 0.04 },
  /** L32: words of a sentence; long note fields are written with semicolons, and without the second most of them fire. */
  longSentenceWords: 30,
  semicolonEndsSentence: true,
  /** L33: hours past the moment notes are due, which is 24 hours after the round. */
  lateHours: { warnAbove: 0, errorAbove: 24 },
  /** L34: seconds without interruption. */
  monologueSeconds: { warnFrom: 150, errorAbove: 180 },
  /** L35, L36: words a story needs before shares are read; shares of all words, or of all seconds. */
  story: { leastWords: 60, settingWarnAbove: 0.35, settingErrorAbove: 0.5, resultLeast: 0.08 },
  /** L37: ideas before a choice, minutes to the first commitment. */
  design: { mostIdeas: 3, mostCommitMinutes: 8 },
  /** L41: rounds in which one story was heard. */
  storyRounds: { infoFrom: 2, warnFrom: 3 },
  /** L44: times "I would", and deeds that make up for them. */
  hypotheticals: { from: 3, deeds: 3 },
  /** L46: question marks. */
  questionMarks: 2,
} as const
