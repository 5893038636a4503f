// Sentences around the stage: the page, the clock, the call, the agenda and the bar raiser's controls.
import type { DebriefState, DebriefStep } from '#shared/contracts/debrief-state.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'
import { durationInWords } from '#client/ui/format-duration.ts'

export const pageWords = {
  name: 'Debrief',
  void: 'Void',
  shutTitle: 'This debrief is not open to you',
  shutLead: 'The connection was closed.',
  arrivingTitle: 'Joining the debrief …',
  arrivingLead: 'Checking who is here.',
  back: 'Back to the loop',
  stage: 'Stage',
  side: 'Speakers, call and controls',
  meanwhile: 'What you sealed stays sealed. You come back to the same step.',
  quorumLost: `Too few people are here, so the clock is paused. After ${durationInWords(debriefPolicy.quorumLostMs)} the debrief adjourns.`,
} as const

/** "Debrief, Mara: Reveal": the page first, for those who hear it. */
export const titleWords = (candidateName: string, step: string): string =>
  `${pageWords.name}, ${candidateName}: ${step}`

export const agendaWords = {
  label: 'Agenda',
  title: (minutes: number): string => `Agenda, ${String(minutes)} minutes`,
  done: ', done',
  minutes: ' minutes',
  now: (status: string): string => `now ${status}`,
} as const

/** What happens in each timed step, in one line of the agenda. */
export const stepMeanings: Partial<Record<DebriefStep, string>> = {
  ROLL_CALL: 'Everyone says whether they wrote their notes alone.',
  SILENT_READ: 'Everyone reads the package. No one speaks.',
  REVEAL: 'The first votes open for all at once.',
  REVOTE_1: 'Everyone votes again, after reading.',
  LP_WALK: 'The panel talks about principles that are disputed, failed or pinned.',
  CHALLENGE: 'The likely outcome is tested against the notes.',
  FINAL_VOTE: 'Everyone votes a last time.',
  DECISION: 'The outcome follows from the votes. The bar raiser signs it.',
  RATIONALE: 'The reasons are written for readers who weren’t there.',
  FEEDBACK: 'The candidate’s report is prepared and released.',
}

export const barWords = {
  left: (step: string): string => `Left in ${step}`,
  leftInside: (step: string): string => `left in ${step}, `,
  overTime: (step: string): string => `${step} is over its time`,
  inAll: (clock: string): string => `${clock} left in all`,
} as const

export const peopleWords = {
  label: 'At the debrief',
  ownPicture: 'Your own picture',
  picture: (name: string): string => `Picture of ${name}`,
  you: 'You',
  someone: 'Someone',
  noNotes: 'no notes',
  notHere: 'not here yet',
  confirmed: ', confirmed',
  speaking: ', has the floor',
} as const

export const callWords = {
  label: 'Call',
  join: 'Turn on camera and microphone',
  opening: 'Opening camera and microphone',
  /** Said after why camera or microphone could not be opened. */
  worksWithoutMedia: 'You can take part in the debrief without it.',
  others: (count: number): string =>
    count === 0 ? 'You’re in the call. No one else is yet.' : `You’re in the call with ${String(count)} more.`,
  mute: 'Mute',
  unmute: 'Unmute',
  camera: 'Camera',
  leave: 'Leave the call',
} as const

export const controlWords = {
  label: 'You run this debrief',
  open: 'Open the debrief',
  resume: 'Resume',
  next: 'Next step',
  adjourn: 'Adjourn for now',
  adjournHelp: 'The debrief stops for everyone. You can resume it later at this step.',
  adjournSure: 'Adjourn for everyone',
  adjournKeep: 'Keep going',
} as const

export const sealWords = {
  label: 'The package has changed',
  reason: 'Why this debrief is void, in a sentence',
  reasonHelp: 'This ends the debrief for good. Everyone in it reads your reason.',
  void: 'Declare it void for everyone',
  after: 'The package changed after it was sealed, so nothing was decided. Sealed votes stay sealed.',
  by: (name: string, when: string): string => `${name} declared it void, ${when}.`,
} as const

const minuteMs = 60_000
/** "Add 30 seconds", "Add 4 minutes": one extension of the step. */
export const extensionWords = (ms: number): string =>
  ms < minuteMs ? `Add ${String(ms / 1_000)} seconds` : `Add ${String(ms / minuteMs)} min`

/** Spoken once at each change, by a screen reader. */
export const announcementWords = {
  void: 'This debrief is void and over.',
  adjourned: 'The debrief is adjourned and the clock is paused.',
  timed: (step: string, ms: number): string => `Now: ${step.toLowerCase()}, ${durationInWords(ms)}.`,
  untimed: (step: string): string => `${step}.`,
} as const

export type Announced = Pick<DebriefState, 'step' | 'express' | 'adjourned' | 'voided'>
