// Presence and the clock (DR-2 to DR-4): the bar raiser opens, closes, extends each step once by half, adjourns and resumes at the same
// step, or declares a debrief on a broken package void (DR-15). Who names a step names the present one, so that a second click cannot
// close the next.
import type { DebriefState, DebriefStep } from '#shared/contracts/debrief-state.ts'
import { reject, type Result } from '#shared/lib/result.ts'
import { advance } from './enter-step.ts'
import { closeRefusal } from './guards.ts'
import { happened, type HandlersOf } from './outcome-of-command.ts'
import { debriefPolicy } from './policy.ts'
import { attending, hasQuorum } from './quorum.ts'
import { isSentence } from './rationale.ts'
import { needsQuorum, stepMs } from './script.ts'
import { remainingMs } from './settle.ts'
import type { Decided } from './types.ts'

const noQuorum = (): Result<Decided> =>
  reject('NO_QUORUM', 'Wait for the bar raiser, the hiring manager and enough interviewers.')
const otherStep = (state: DebriefState, step: DebriefStep): Result<Decided> | null =>
  state.step === step ? null : reject('ILLEGAL_TRANSITION', 'The debrief has moved on to another step.')

type ClockCommand = 'arrive' | 'leave' | 'expireDueSteps' | 'open' | 'close' | 'extend' | 'adjourn' | 'resume' | 'void'
export const clockHandlers: HandlersOf<ClockCommand> = {
  arrive: ({ state, command: { personId } }) => {
    if (state.step === 'CLOSED') return reject('ILLEGAL_TRANSITION', 'This debrief is closed.')
    const attendee = attending(state.attendees, personId)
    if (!attendee.ok) return attendee
    return state.present.includes(personId) ? happened() : happened({ type: 'personArrived', personId })
  },

  leave: ({ state, command: { personId } }) =>
    state.present.includes(personId) && state.step !== 'CLOSED' && !state.voided
      ? happened({ type: 'personLeft', personId })
      : happened(),

  expireDueSteps: () => happened(),

  open: ({ debrief, state, now, pkg }) => (hasQuorum(state) ? happened(...advance(debrief, { now, pkg })) : noQuorum()),

  close: ({ debrief, state, command, now, pkg }) => {
    const moved = otherStep(state, command.step)
    if (moved) return moved
    if (needsQuorum(state.step) && !hasQuorum(state)) return noQuorum()
    const refusal = closeRefusal(state, now)
    return refusal ? reject('ILLEGAL_TRANSITION', refusal) : happened(...advance(debrief, { now, pkg }))
  },

  extend: ({ state, command: { step }, now }) => {
    const moved = otherStep(state, step)
    if (moved) return moved
    if (state.extended.includes(step)) return reject('ILLEGAL_TRANSITION', 'A step is extended once.')
    const more = stepMs(step, state.express ?? false) * debriefPolicy.extensionShare
    return happened({ type: 'stepExtended', step, endsAt: Math.max(state.stepEndsAt ?? now, now) + more })
  },

  adjourn: ({ state, now }) => happened({ type: 'adjourned', remainingMs: remainingMs(state, now) }),

  resume: ({ state, now }) =>
    hasQuorum(state)
      ? happened({ type: 'resumed', endsAt: now + Math.max(state.remainingMs ?? 0, debriefPolicy.resumeFloorMs) })
      : noQuorum(),

  void: ({ actorId, now, command: { reason } }) =>
    isSentence(reason)
      ? happened({ type: 'voided', voided: { by: actorId, at: now, reason } })
      : reject('INVALID_INPUT', 'Give the reason in a sentence.', 'reason'),
}
