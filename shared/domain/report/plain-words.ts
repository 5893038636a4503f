// The outcome and the statuses in the words a candidate reads (RP-1): no codes, no numbers out of five, nothing about an employer.
import type { Level, Outcome, PrincipleStatus } from '#shared/contracts/vocabulary.ts'

export const statusWords: Record<PrincipleStatus, string> = {
  validated: 'At the bar',
  mixed: 'Partly',
  disputed: 'Read two ways',
  failed: 'Below the bar',
  thin: 'Not heard enough',
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

/** As the panel says it. */
export const outcomeSentence = (decision: Decision): string => sentences[decision.outcome](decision)

const toCandidate: Partial<Record<Outcome, (decision: Decision) => string>> = {
  INCLINED: ({ targetLevel }) => `The panel would hire you at L${targetLevel}.`,
  INCLINED_DOWNLEVEL: ({ level, targetLevel }) =>
    `The panel would hire you at L${level ?? targetLevel - 1}, not at L${targetLevel}.`,
  NOT_INCLINED: ({ targetLevel }) => `The panel would not hire you at L${targetLevel}.`,
  RELOOP_TARGETED: ({ targetLevel }) => `Not decided at L${targetLevel}: one more round on what was not heard.`,
}

/** The headline of the report; a practice loop has no outcome. */
export const reportHeadline = (decision: Decision | null): string =>
  decision === null
    ? 'A practice loop: what was heard, without an outcome.'
    : (toCandidate[decision.outcome] ?? outcomeSentence)(decision)
