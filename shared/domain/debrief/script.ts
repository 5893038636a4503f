// The debrief's agenda (DR-2): steps in order with their minutes, 45 in all; 30 when all agreed before and nothing is open.
// The short clock starts after the reveal only, since a short clock would tell the votes.
import type { DebriefStep } from '#shared/contracts/debrief-state.ts'

const minuteMs = 60_000

const stepMinutes: Record<DebriefStep, number> = {
  SCHEDULED: 0, ROLL_CALL: 1, SILENT_READ: 8, REVEAL: 1, REVOTE_1: 2, LP_WALK: 18, CHALLENGE: 5, FINAL_VOTE: 2, DECISION: 3,
  RATIONALE: 3, FEEDBACK: 2, CLOSED: 0,
}
const expressMinutes: Partial<Record<DebriefStep, number>> = { LP_WALK: 6, CHALLENGE: 2 }

export const stepOrder = Object.keys(stepMinutes) as DebriefStep[]

export const turnMs = minuteMs
export const caseMs = 90_000
/** A step resumed after an adjournment has at least this long, however late it stopped. */
export const resumeFloorMs = minuteMs
export const reportDueMs = 24 * 60 * minuteMs
export const pinsPerReader = 3
export const extensionShare = 0.5

export const stepMs = (step: DebriefStep, express: boolean): number =>
  ((express ? expressMinutes[step] : undefined) ?? stepMinutes[step]) * minuteMs

export const nextStep = (step: DebriefStep): DebriefStep => stepOrder[stepOrder.indexOf(step) + 1] ?? 'CLOSED'

export const isTimed = (step: DebriefStep): boolean => stepMinutes[step] > 0

/** From the roll call to the signature the room must have its quorum; what follows may be finished apart. */
export const needsQuorum = (step: DebriefStep): boolean =>
  isTimed(step) && stepOrder.indexOf(step) <= stepOrder.indexOf('DECISION')
