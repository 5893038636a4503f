// Who may ask for what, and at which step (DR-7). The bar raiser runs the debrief; voters read, pin, vote and state their dissent;
// the hiring manager gives a level view, co-signs an override and confirms the rationale. Up to the signature one must be in the room.
import type { DebriefState, DebriefStep, DebriefRole, PersonCommand } from '#shared/contracts/debrief-state.ts'
import { reject, type Rejection } from '#shared/lib/result.ts'
import { attending } from './quorum.ts'
import { needsQuorum, stepOrder } from './script.ts'

export type PersonCommandType = PersonCommand['type']
interface Permission {
  role: DebriefRole | null
  steps: readonly DebriefStep[]
}

const refuse = (code: string, message: string): Rejection => reject(code, message).rejection
const between = (first: DebriefStep, last: DebriefStep): DebriefStep[] =>
  stepOrder.slice(stepOrder.indexOf(first), stepOrder.indexOf(last) + 1)
const raiser = (...steps: DebriefStep[]): Permission => ({ role: 'barRaiser', steps })
const manager = (...steps: DebriefStep[]): Permission => ({ role: 'hiringManager', steps })
const anyone = (...steps: DebriefStep[]): Permission => ({ role: null, steps })

const permissions: Record<PersonCommandType, Permission> = {
  open: raiser('SCHEDULED'),
  close: raiser('ROLL_CALL', 'REVEAL', 'LP_WALK', 'CHALLENGE', 'RATIONALE'),
  extend: raiser(...between('ROLL_CALL', 'FEEDBACK')),
  adjourn: raiser(...between('ROLL_CALL', 'DECISION')),
  resume: raiser(...between('ROLL_CALL', 'DECISION')),
  void: raiser(...between('SCHEDULED', 'DECISION')),
  confirmAlone: anyone(...between('ROLL_CALL', 'LP_WALK')),
  finishReading: anyone('SILENT_READ'),
  pin: anyone('SILENT_READ'),
  unpin: anyone('SILENT_READ'),
  sealVote: anyone('REVOTE_1', 'FINAL_VOTE'),
  openPrinciple: raiser('LP_WALK'),
  showPrompt: raiser('LP_WALK'),
  raisePrompt: raiser('LP_WALK'),
  startTurn: raiser('LP_WALK'),
  endTurn: anyone('LP_WALK'),
  resolve: raiser('LP_WALK'),
  remark: raiser('LP_WALK'),
  settleContradiction: raiser('LP_WALK'),
  writeCase: anyone('LP_WALK'),
  ask: raiser('CHALLENGE'),
  answer: anyone('CHALLENGE'),
  stateDissent: anyone('DECISION', 'RATIONALE'),
  stateLevelView: manager('DECISION'),
  sign: raiser('DECISION'),
  cosign: manager('DECISION'),
  writeRationale: raiser('RATIONALE'),
  confirmRationale: manager('RATIONALE'),
  release: raiser('FEEDBACK'),
}
export const personCommandTypes = Object.keys(permissions) as PersonCommandType[]

export const isPersonCommandType = (type: string): type is PersonCommandType => Object.hasOwn(permissions, type)

export const voidRefusal = (): Rejection =>
  refuse('ILLEGAL_TRANSITION', 'This debrief is void: it is over, and nothing follows from it.')

/** On a broken package only adjourning and declaring the debrief void are left; on a whole one it is never void, and what is signed stands (I-10, DR-15). */
export function packageRefusal(
  { signed }: DebriefState,
  type: PersonCommandType,
  packageIntact: boolean,
): Rejection | null {
  if (signed !== null) return null
  if (packageIntact)
    return type === 'void' ? refuse('ILLEGAL_TRANSITION', 'The package matches its seal, so the debrief stands.') : null
  if (type === 'void' || type === 'adjourn') return null
  return refuse('HASH_MISMATCH', 'The package no longer matches its note sets. Ask a moderator to look at it.')
}

/** Adjourned, it can be resumed or declared void; else everything but resuming. */
function adjournedRefusal({ adjourned }: DebriefState, type: PersonCommandType): Rejection | null {
  if (type === 'void' || adjourned === (type === 'resume')) return null
  return refuse('ILLEGAL_TRANSITION', adjourned ? 'The debrief is adjourned.' : 'The debrief is not adjourned.')
}

/** Why this person may not ask for this now, or null. */
export function permissionRefusal(state: DebriefState, type: PersonCommandType, personId: string): Rejection | null {
  const attendee = attending(state.attendees, personId)
  const { role, steps } = permissions[type]
  if (!attendee.ok) return attendee.rejection
  if (role && attendee.value.role !== role)
    return refuse('FORBIDDEN', `Only the ${role === 'barRaiser' ? 'bar raiser' : 'hiring manager'} can do this.`)
  if (state.voided) return voidRefusal()
  if (!steps.includes(state.step))
    return refuse('ILLEGAL_TRANSITION', 'This is not open at the present step of the debrief.')
  const stopped = adjournedRefusal(state, type)
  if (stopped) return stopped
  const inRoom = state.present.includes(personId) || !(needsQuorum(state.step) || state.step === 'SCHEDULED')
  return inRoom ? null : refuse('FORBIDDEN', 'Join the debrief first.')
}
