// The agenda as the page shows it: each step's minutes, where we are, and how long all of it still takes.
import type { DebriefState, DebriefStep } from '#shared/contracts/debrief-state.ts'
import { durationInWords } from '#client/ui/format-duration.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'
import { isTimed, stepMs, stepOrder } from '#shared/domain/debrief/script.ts'
import { stepWords } from './words.ts'

const minuteMs = 60_000
export const agendaSteps: readonly DebriefStep[] = stepOrder.filter(isTimed)

export interface AgendaEntry {
  step: DebriefStep
  minutes: number
  place: 'past' | 'now' | 'ahead'
}

export function agendaOf(state: Pick<DebriefState, 'step' | 'express'>): AgendaEntry[] {
  const here = stepOrder.indexOf(state.step)
  return agendaSteps.map((step) => {
    const at = stepOrder.indexOf(step)
    return {
      step,
      minutes: stepMs(step, state.express ?? false) / minuteMs,
      place: placeOf(at, here),
    }
  })
}

function placeOf(at: number, here: number): AgendaEntry['place'] {
  if (at < here) return 'past'
  return at === here ? 'now' : 'ahead'
}

export const agendaMinutes = (state: Pick<DebriefState, 'express' | 'step'>): number =>
  agendaOf(state).reduce((sum, entry) => sum + entry.minutes, 0)

/** What the clock of the step shows; it stands while adjourned and while the quorum is away. */
export function stepLeft(
  state: Pick<DebriefState, 'adjourned' | 'remainingMs' | 'quorumLostAt' | 'stepEndsAt'>,
): { frozenMs: number } | { endsAt: number } | null {
  if (state.adjourned) return { frozenMs: state.remainingMs ?? 0 }
  if (state.stepEndsAt === null) return null
  return state.quorumLostAt === null
    ? { endsAt: state.stepEndsAt }
    : { frozenMs: Math.max(0, state.stepEndsAt - state.quorumLostAt) }
}

/** All that is still to come after this step. */
export const laterMs = (state: Pick<DebriefState, 'step' | 'express'>): number =>
  agendaOf(state)
    .filter((entry) => entry.place === 'ahead')
    .reduce((sum, entry) => sum + entry.minutes * minuteMs, 0)

/** "Add 30 s", "Add 4 min": half of the step, once. */
export function extendWords(state: Pick<DebriefState, 'step' | 'express'>): string {
  const ms = stepMs(state.step, state.express ?? false) * debriefPolicy.extensionShare
  return ms < minuteMs ? `Add ${String(ms / 1_000)} s` : `Add ${String(ms / minuteMs)} min`
}

/** Said once at each change, by whoever reads the page aloud. */
export function announcement(state: Pick<DebriefState, 'step' | 'express' | 'adjourned' | 'voided'>): string {
  if (state.voided !== null) return 'This debrief is void and over.'
  if (state.adjourned) return 'The debrief is adjourned and the clock stands.'
  return isTimed(state.step)
    ? `Now: ${stepWords[state.step].toLowerCase()}, ${durationInWords(stepMs(state.step, state.express ?? false))}.`
    : `${stepWords[state.step]}.`
}
