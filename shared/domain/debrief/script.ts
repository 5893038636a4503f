// The debrief's agenda (DR-2): steps in order with their minutes, 45 in all; 30 when all agreed before and nothing is open.
// The short clock starts after the reveal only, since a short clock would tell the votes.
import type { DebriefStep } from '#shared/contracts/debrief-state.ts'
import { debriefPolicy } from './policy.ts'

const minuteMs = 60_000
const stepMinutes: Readonly<Record<DebriefStep, number>> = debriefPolicy.stepMinutes
const expressMinutes: Partial<Readonly<Record<DebriefStep, number>>> = debriefPolicy.expressMinutes

export const stepOrder = Object.keys(stepMinutes) as DebriefStep[]

/** Milliseconds a step has, before any extension. */
export const stepMs = (step: DebriefStep, express: boolean): number =>
  ((express ? expressMinutes[step] : undefined) ?? stepMinutes[step]) * minuteMs

export const nextStep = (step: DebriefStep): DebriefStep => stepOrder[stepOrder.indexOf(step) + 1] ?? 'CLOSED'

export const isTimed = (step: DebriefStep): boolean => stepMinutes[step] > 0

/** From the roll call to the signature the room must have its quorum; what follows may be finished apart. */
export const needsQuorum = (step: DebriefStep): boolean =>
  isTimed(step) && stepOrder.indexOf(step) <= stepOrder.indexOf('DECISION')
