// The life of a loop as one table (LO-1): from a state, an event whose guard holds leads to one other state, and whatever is not
// listed is refused with a reason. Guards fail closed: a fact nobody states does not hold. I-03, I-20 and I-31 bind here.
import type { LoopStatus, Outcome } from '#shared/contracts/vocabulary.ts'
import type { Result } from '#shared/lib/result.ts'
import { ok, reject } from '#shared/lib/result.ts'
import { loopPolicy } from './policy.ts'

export const loopEvents = [
  'submit',
  'all_slots_filled',
  'staffing_timeout',
  'first_session_live',
  'interviewer_dropped',
  'seat_filled',
  'seat_lost',
  'last_session_terminal',
  'notes_complete',
  'notes_deadline_passed',
  'no_bar_raiser_found',
  'debrief_opened',
  'report_released',
  'decision_signed',
  'quorum_lost',
  'debrief_voided',
  'cancel',
  'candidate_erased',
] as const
export type LoopEvent = (typeof loopEvents)[number]

/** What the guards ask; each event reads only its own. */
export interface LoopInput {
  /** submit: what the request still lacks. */
  lacking?: readonly string[]
  /** all_slots_filled: seats still open. */
  openSeats?: number
  /** all_slots_filled, and first_session_live from STAFFING: the principles can be dealt, an open seat taken as a default person. */
  feasible?: boolean
  barRaiserEligible?: boolean
  /** staffing_timeout, seat_lost, no_bar_raiser_found, quorum_lost: how long it has lasted. */
  lastedMs?: number
  anyRoundLive?: boolean
  /** seat_lost: its session was over without ENDED. */
  sessionFailed?: boolean
  /** last_session_terminal */
  roundsToCome?: number
  roundsEnded?: number
  /** notes_complete, no_bar_raiser_found: required sets, the bar raiser's left out, that are neither in nor waived. */
  setsOutstanding?: number
  setsWaived?: number
  barRaiserSetIn?: boolean
  /** no_bar_raiser_found: the bar raiser's round was held. */
  barRaiserRoundHeld?: boolean
  quorum?: boolean
  /** debrief_voided: the package still matches its seal. */
  packageIntact?: boolean
  practiceOnly?: boolean
  /** decision_signed: a person signed it. */
  signed?: boolean
  /** report_released: the candidate's feedback is written. */
  feedbackReady?: boolean
  outcome?: Outcome
}

interface Transition {
  from: readonly LoopStatus[]
  to: LoopStatus | ((input: LoopInput) => LoopStatus)
  /** A sentence that says what is missing, or null when the guard holds. */
  refusal?: (input: LoopInput) => string | null
}

const unless = (holds: boolean | undefined, message: string) => (holds === true ? null : message)
const lasted = ({ lastedMs = 0 }: LoopInput, ms: number) => lastedMs >= ms
const feasible = (input: LoopInput) => unless(input.feasible, 'These seats can’t cover the core principles.')
const nothingToCome = (input: LoopInput) =>
  unless(input.roundsToCome === 0 && input.roundsEnded !== undefined, 'A round of this loop is still to come.')

function submitted({ lacking = ['role, level and template'] }: LoopInput): string | null {
  return lacking.length === 0 ? null : `Set ${lacking.join(', ')} first.`
}

function staffed(input: LoopInput): string | null {
  if (input.openSeats !== 0) return 'A seat is still open.'
  return unless(input.barRaiserEligible, 'The bar raiser is not qualified or not independent.') ?? feasible(input)
}

function notesComplete(input: LoopInput): string | null {
  if (input.barRaiserSetIn !== true) return "The bar raiser's notes are not in; they are never waived."
  if ((input.setsWaived ?? Infinity) > loopPolicy.setsWaivedAtMost) return 'More than one set of notes was waived.'
  return unless(input.setsOutstanding === 0, 'A set of notes is not in yet.')
}

function noBarRaiser(input: LoopInput): string | null {
  if (input.barRaiserRoundHeld !== false) return "The bar raiser's round was held: wait for its notes."
  if (input.setsOutstanding !== 0) return 'A set of notes is not in yet.'
  return unless(lasted(input, loopPolicy.seatOpenMs), 'A bar raiser is looked for during 72 hours.')
}

function debriefOpened(input: LoopInput): string | null {
  if (input.practiceOnly !== false) return 'Practice only: without a bar raiser there is no debrief and no outcome.'
  return unless(input.quorum, 'There is no quorum yet.')
}

const staffing = ['STAFFING'] as const
const inProgress = ['IN_PROGRESS'] as const
const notesDue = ['NOTES_DUE'] as const
const cancellable = ['DRAFT', 'STAFFING', 'SCHEDULED', 'IN_PROGRESS', 'NOTES_DUE', 'PACKAGE_READY'] as const
const unfinished = [...cancellable, 'IN_DEBRIEF', 'DECIDED'] as const
/** Something can still happen to it. */
export const isUnfinished = (status: LoopStatus): boolean => unfinished.some((other) => other === status)
const feedback = (input: LoopInput) => unless(input.feedbackReady, 'A loop closes only with feedback to the candidate.')

const table: Readonly<Record<LoopEvent, readonly Transition[]>> = {
  submit: [{ from: ['DRAFT'], to: 'STAFFING', refusal: submitted }],
  all_slots_filled: [{ from: staffing, to: 'SCHEDULED', refusal: staffed }],
  staffing_timeout: [
    {
      from: staffing,
      to: 'EXPIRED',
      refusal: (input) =>
        input.anyRoundLive !== false
          ? 'A round of this loop has been live.'
          : unless(lasted(input, loopPolicy.seatOpenMs), 'Seats may stay open for 72 hours.'),
    },
  ],
  first_session_live: [
    { from: staffing, to: 'IN_PROGRESS', refusal: feasible },
    { from: ['SCHEDULED'], to: 'IN_PROGRESS' },
  ],
  interviewer_dropped: [
    { from: ['SCHEDULED'], to: 'STAFFING' },
    { from: inProgress, to: 'IN_PROGRESS' },
  ],
  seat_filled: [{ from: inProgress, to: 'IN_PROGRESS' }],
  seat_lost: [
    {
      from: inProgress,
      to: 'IN_PROGRESS',
      refusal: (input) =>
        unless(input.sessionFailed === true || lasted(input, loopPolicy.seatOpenMs), 'The seat can still be filled.'),
    },
  ],
  last_session_terminal: [
    {
      from: inProgress,
      to: ({ roundsEnded = 0 }) => (roundsEnded > 0 ? 'NOTES_DUE' : 'EXPIRED'),
      refusal: nothingToCome,
    },
  ],
  notes_complete: [{ from: notesDue, to: 'PACKAGE_READY', refusal: notesComplete }],
  notes_deadline_passed: [
    {
      from: notesDue,
      to: 'NOTES_DUE',
      refusal: (input) => unless(input.barRaiserSetIn === false, "The bar raiser's notes are in."),
    },
  ],
  no_bar_raiser_found: [{ from: notesDue, to: 'PACKAGE_READY', refusal: noBarRaiser }],
  debrief_opened: [{ from: ['PACKAGE_READY'], to: 'IN_DEBRIEF', refusal: debriefOpened }],
  report_released: [
    {
      from: ['PACKAGE_READY'],
      to: 'CLOSED',
      refusal: (input) => unless(input.practiceOnly, 'The report comes after the decision.') ?? feedback(input),
    },
    {
      from: ['DECIDED'],
      to: ({ outcome }) => (outcome === 'RELOOP_TARGETED' ? 'RELOOP' : 'CLOSED'),
      refusal: (input) => unless(input.outcome !== undefined, 'No outcome is signed.') ?? feedback(input),
    },
  ],
  decision_signed: [
    { from: ['IN_DEBRIEF'], to: 'DECIDED', refusal: (input) => unless(input.signed, 'A person signs the decision.') },
  ],
  quorum_lost: [
    {
      from: ['IN_DEBRIEF'],
      to: 'PACKAGE_READY',
      refusal: ({ lastedMs = 0 }) =>
        unless(lastedMs > loopPolicy.quorumLostMs, 'The quorum may be gone for ten minutes.'),
    },
  ],
  debrief_voided: [
    {
      from: ['IN_DEBRIEF'],
      to: 'PACKAGE_READY',
      refusal: (input) => unless(input.packageIntact === false, 'The package matches its seal, so its debrief stands.'),
    },
  ],
  cancel: [{ from: cancellable, to: 'CANCELLED' }],
  // Nothing of it can be concluded: what it would be concluded from is gone.
  candidate_erased: [{ from: unfinished, to: 'CANCELLED' }],
}

const words = (code: string) => code.toLowerCase().replaceAll('_', ' ')

/** The state after the event, or why the event is not possible now. */
export function loopNext(status: LoopStatus, event: LoopEvent, input: LoopInput): Result<LoopStatus> {
  const transition = table[event].find(({ from }) => from.includes(status))
  if (transition === undefined)
    return reject('ILLEGAL_TRANSITION', `A loop that is ${words(status)} does not know "${words(event)}".`)
  const refusal = transition.refusal?.(input) ?? null
  if (refusal !== null) return reject('ILLEGAL_TRANSITION', refusal)
  return ok(typeof transition.to === 'function' ? transition.to(input) : transition.to)
}

/** Interviewers can still be found for it: by link, in the queue, or in place of one who left (LO-1). */
export const isOpenForSeats = (status: string): boolean => status === 'STAFFING' || status === 'IN_PROGRESS'
