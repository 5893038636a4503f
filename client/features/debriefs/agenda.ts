// The agenda as the page shows it: each step's minutes, the current step, and the time left in all.
import type { DebriefState, DebriefStep } from '#shared/contracts/debrief-state.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'
import { isTimed, stepMs, stepOrder } from '#shared/domain/debrief/script.ts'
import { announcementWords, extensionWords, stepMeanings, type Announced } from './room-words.ts'
import { stepWords } from './words.ts'

const minuteMs = 60_000
export const agendaSteps: readonly DebriefStep[] = stepOrder.filter(isTimed)

export interface AgendaEntry {
  step: DebriefStep
  minutes: number
  meaning: string | null
  place: 'past' | 'now' | 'ahead'
}

export function agendaOf(state: Pick<DebriefState, 'step' | 'express'>): AgendaEntry[] {
  const here = stepOrder.indexOf(state.step)
  return agendaSteps.map((step) => {
    const at = stepOrder.indexOf(step)
    return {
      step,
      minutes: stepMs(step, state.express ?? false) / minuteMs,
      meaning: stepMeanings[step] ?? null,
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

/** What the step's clock shows. It is paused while adjourned and without a quorum. */
export function stepLeft(
  state: Pick<DebriefState, 'adjourned' | 'remainingMs' | 'quorumLostAt' | 'stepEndsAt'>,
): { frozenMs: number } | { endsAt: number } | null {
  if (state.adjourned) return { frozenMs: state.remainingMs ?? 0 }
  if (state.stepEndsAt === null) return null
  return state.quorumLostAt === null
    ? { endsAt: state.stepEndsAt }
    : { frozenMs: Math.max(0, state.stepEndsAt - state.quorumLostAt) }
}

/** The time of all steps after this one. */
export const laterMs = (state: Pick<DebriefState, 'step' | 'express'>): number =>
  agendaOf(state)
    .filter((entry) => entry.place === 'ahead')
    .reduce((sum, entry) => sum + entry.minutes * minuteMs, 0)

/** The button that extends the step once, by a share of its own time. */
export function extendWords(state: Pick<DebriefState, 'step' | 'express'>): string {
  return extensionWords(stepMs(state.step, state.express ?? false) * debriefPolicy.extensionShare)
}

/** Spoken once at each change, by a screen reader. */
export function announcement(state: Announced): string {
  if (state.voided !== null) return announcementWords.void
  if (state.adjourned) return announcementWords.adjourned
  return isTimed(state.step)
    ? announcementWords.timed(stepWords[state.step], stepMs(state.step, state.express ?? false))
    : announcementWords.untimed(stepWords[state.step])
}
