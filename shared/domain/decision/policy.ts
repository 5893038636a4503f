// The numbers the gates decide by (G0, G6 to G9). A room that wants others hands in a policy of its own.
export interface DecisionPolicy {
  /** Positive votes among all, 0 to 1, at target (G9) and at the fallback level (G8). */
  positiveShare: number
  /** Mean vote, -2 to 2 (G9). */
  minMean: number
  /** At least one strong hire (G9). */
  requireAdvocate: boolean
  /** Note sets that may be missing, the bar raiser's never among them (G0). */
  missingAllowed: number
  /** Positive votes among all, 0 to 1, from which another round is worth it (G6). */
  reloopShare: number
  /** Core principles that may be mixed (G7). */
  mixedCoreAllowed: number
}

export const decisionPolicy: DecisionPolicy = {
  positiveShare: 0.6,
  minMean: 0.5,
  requireAdvocate: false,
  missingAllowed: 1,
  reloopShare: 0.5,
  mixedCoreAllowed: 1,
}
