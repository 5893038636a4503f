// The life of a note set (NT-13, NT-14, NT-19, I-09): written from the moment the round is live, submitted once, sealed with the package.
// Any event not listed for a state is refused.
import { notesPolicy } from './policy.ts'
import { ok, reject } from '#shared/lib/result.ts'
import type { NoteSetStatus } from '#shared/contracts/notes.ts'
import type { Result } from '#shared/lib/result.ts'

export type NoteSetEvent =
  | 'session_live'
  | 'save'
  | 'submit'
  | 'due_passed'
  | 'waive'
  | 'practice_waive'
  | 'add_addendum'
  | 'br_returns_for_fix'
  | 'package_frozen'

interface NoteSetInput {
  /** Someone besides the author and the bar raiser has read the set. */
  openedByOthers: boolean
  /** Since the set was due. */
  lateForMs: number
  alreadyWaived: boolean
  isBarRaiser: boolean
  /** No bar raiser's round was held and none is looked for any more. */
  practiceOnly: boolean
  /** Another set of the loop is submitted. */
  anotherSetIn: boolean
}

type Guard = (input: Partial<NoteSetInput>) => Result<NoteSetStatus>
type Transition = NoteSetStatus | Guard

/** What is not stated counts against the change. */
const returnForFix: Guard = ({ openedByOthers = true }) =>
  openedByOthers
    ? reject('ALREADY_READ', 'Someone has read these notes, so they can’t change. The author can add an addendum.')
    : ok('DRAFT')

const tooEarly = (): Result<NoteSetStatus> => reject('TOO_EARLY', 'Notes can be waived 72 hours after they were due.')

const waive: Guard = ({ isBarRaiser = true, alreadyWaived = true, lateForMs = 0 }) => {
  if (isBarRaiser) return reject('BAR_RAISER_SET', 'The bar raiser’s own notes are never waived.')
  if (alreadyWaived) return reject('ONE_WAIVER', 'Only one set of a loop can be waived, and one is.')
  return lateForMs < notesPolicy.waiveAfterLateMs ? tooEarly() : ok('WAIVED')
}

/** Without a bar raiser no one may waive, so the loop continues by itself if anyone submitted notes (NT-19). */
const practiceWaive: Guard = ({ practiceOnly = false, anotherSetIn = false, lateForMs = 0 }) => {
  if (!practiceOnly) return reject('DECIDING_LOOP', 'In a loop that decides, only the bar raiser waives notes.')
  if (!anotherSetIn) return reject('NOTHING_IN', 'No other notes of this loop are in.')
  return lateForMs < notesPolicy.waiveAfterLateMs ? tooEarly() : ok('WAIVED')
}

const transitions: Readonly<Record<NoteSetStatus, Partial<Record<NoteSetEvent, Transition>>>> = {
  NONE: { session_live: 'DRAFT' },
  DRAFT: { save: 'DRAFT', submit: 'SUBMITTED', due_passed: 'LATE' },
  LATE: { save: 'LATE', submit: 'SUBMITTED', waive, practice_waive: practiceWaive },
  SUBMITTED: { add_addendum: 'SUBMITTED', br_returns_for_fix: returnForFix, package_frozen: 'SEALED' },
  SEALED: {},
  WAIVED: {},
}

const refusals: Readonly<Record<NoteSetStatus, string>> = {
  NONE: 'Notes open when the round goes live.',
  DRAFT: 'Submit these notes first.',
  LATE: 'Submit these notes first.',
  SUBMITTED: 'These notes are submitted. Add an addendum instead.',
  SEALED: 'These notes are sealed in the package and stay as they are.',
  WAIVED: 'The loop went on without these notes.',
}

export const noteSetNext = (
  status: NoteSetStatus,
  event: NoteSetEvent,
  input: Partial<NoteSetInput> = {},
): Result<NoteSetStatus> => {
  const transition = transitions[status][event]
  if (transition === undefined) return reject('ILLEGAL_TRANSITION', refusals[status])
  return typeof transition === 'string' ? ok(transition) : transition(input)
}
