// Numbers the rules compare with, apart from the rules so that a pack may change them.
export const lintSettings = {
  /** Long note fields are written with semicolons; without this L32 fires on most of them. */
  semicolonEndsSentence: true,
  longSentenceWords: 30,
  justificationWords: 20,
  rationaleWords: 30,
  quoteUnits: 8,
  weasels: { least: 2, share: 0.04 },
  pronouns: { least: 6, leastWithoutI: 4, warn: 0.5, error: 0.7 },
  story: { leastWords: 60, situationWarn: 0.35, situationError: 0.5, resultLeast: 0.08 },
  monologueSeconds: { warn: 150, error: 180 },
  design: { ideas: 3, commitMinutes: 8 },
  /** Past the moment notes are due, 24 hours after the round. */
  lateHours: { warn: 0, error: 24 },
  influenceFromLevel: 6,
} as const
