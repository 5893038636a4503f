// The outcome and the statuses in the words a candidate reads (RP-1): no codes, no numbers out of five, nothing about an employer.
import type { Level, Outcome, PrincipleStatus } from '#shared/contracts/vocabulary.ts'

export const statusWords: Record<PrincipleStatus, string> = {
  validated: 'Validated',
  mixed: 'Mixed',
  disputed: 'Read two ways',
  failed: 'Below the bar',
  thin: 'Too little heard',
  gap: 'Not heard',
}

interface Decision {
  outcome: Outcome
  level: Level | null
  targetLevel: Level
}

const sentences: Record<Outcome, (decision: Decision) => string> = {
  INCLINED: ({ targetLevel }) => `Inclined at L${targetLevel}.`,
  INCLINED_DOWNLEVEL: ({ level, targetLevel }) => `Inclined at L${level ?? targetLevel - 1}, not at L${targetLevel}.`,
  NOT_INCLINED: ({ targetLevel }) => `Not inclined at L${targetLevel}.`,
  RELOOP_TARGETED: ({ targetLevel }) => `Not settled at L${targetLevel}: one more round on what was not heard.`,
  NEEDS_DISCUSSION: () => 'Not decided: a dispute is still open.',
  HOLD_INCOMPLETE: () => 'Not decided: notes are missing.',
}

export const outcomeSentence = (decision: Decision | null): string =>
  decision ? sentences[decision.outcome](decision) : 'A practice loop: what was heard, without an outcome.'
