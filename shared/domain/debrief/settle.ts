// What the clock and the room cause without a command (DR-4, DR-5, DR-11, I-10): a lost quorum stops the step's clock and
// after ten minutes adjourns the debrief, a step that is over gives way to the next unless the package is broken, written cases open when
// all are in or their time ends, and silence after a low rating is asked about.
import type { DebriefEvent, DebriefState } from '#shared/contracts/debrief-state.ts'
import { silencePrompt } from './dissent-prompts.ts'
import { advance, casesOpened, type StepContext } from './enter-step.ts'
import { closesItself } from './guards.ts'
import { debriefPolicy } from './policy.ts'
import { eligibleIds, hasQuorum } from './quorum.ts'
import { isTimed, needsQuorum } from './script.ts'
import type { Debrief } from './types.ts'

/** What the step had left when its clock stopped: at the loss of the quorum, or now. */
export const remainingMs = (state: DebriefState, now: number): number =>
  Math.max(0, (state.stepEndsAt ?? now) - (state.quorumLostAt ?? now))

function withoutQuorum(state: DebriefState, now: number): DebriefEvent[] {
  if (state.quorumLostAt === null) return [{ type: 'quorumLost', at: now }]
  const isOver = now - state.quorumLostAt > debriefPolicy.quorumLostMs
  return isOver ? [{ type: 'adjourned', remainingMs: remainingMs(state, now) }] : []
}

function casesDue({ public: state, private: sealed }: Debrief, now: number): boolean {
  if (!state.cases || state.cases.texts) return false
  const here = eligibleIds(state.attendees).filter((id) => state.present.includes(id))
  return now >= state.cases.endsAt || here.every((id) => sealed.cases[id] !== undefined)
}

/** When the silence since the last turn on the open principle gets too long, or null: someone speaks, nobody has yet, it was asked about. */
function silentTooLongAt({ step, walk, turns }: DebriefState): number | null {
  const last = turns.at(-1)
  if (step !== 'LP_WALK' || !walk || walk.speaking || !last || walk.spoken.at(-1) !== last.personId) return null
  return walk.prompts.some((prompt) => prompt.kind === 'silence') ? null : last.at + debriefPolicy.silenceMs
}

function silenceBroken({ public: state }: Debrief, { now, pkg }: StepContext): DebriefEvent[] {
  const at = silentTooLongAt(state)
  const last = state.turns.at(-1)
  if (at === null || now <= at || !last) return []
  const prompt = silencePrompt(last.principle, pkg)
  return prompt?.toPersonIds.includes(last.personId) ? [{ type: 'promptRaised', prompt }] : []
}

function settleStep(debrief: Debrief, context: StepContext): DebriefEvent[] {
  const mayMove = context.pkg.packageIntact || debrief.public.signed !== null
  if (closesItself(debrief, context.now) && mayMove) return advance(debrief, context)
  return casesDue(debrief, context.now) ? casesOpened(debrief) : silenceBroken(debrief, context)
}

export function settle(debrief: Debrief, context: StepContext): DebriefEvent[] {
  const state = debrief.public
  if (state.voided || state.adjourned || !isTimed(state.step)) return []
  if (!needsQuorum(state.step)) return settleStep(debrief, context)
  if (!hasQuorum(state)) return withoutQuorum(state, context.now)
  if (state.quorumLostAt === null) return settleStep(debrief, context)
  // A step that was not over when the quorum went is given the time back, and so cannot be due at once.
  const left = remainingMs(state, context.now)
  return [{ type: 'quorumRegained', stepEndsAt: left > 0 ? context.now + left : state.stepEndsAt }]
}

/** When the server should next look at this debrief without being asked, or null. */
export function nextDeadlineAt(state: DebriefState, now: number): number | null {
  if (state.voided || state.adjourned) return null
  if (state.quorumLostAt !== null) return state.quorumLostAt + debriefPolicy.quorumLostMs + 1
  const silentAt = silentTooLongAt(state)
  const open = [
    state.stepEndsAt,
    state.cases && !state.cases.texts ? state.cases.endsAt : null,
    silentAt === null ? null : silentAt + 1,
  ]
  const ahead = open.filter((at): at is number => at !== null && at > now)
  return ahead.length === 0 ? null : Math.min(...ahead)
}
