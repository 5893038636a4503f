// What a person may ask for now (DR-7): sent with the state, so that a screen hides what would be refused. Every command is checked again.
import type { DebriefOwn, DebriefState } from '#shared/contracts/debrief-state.ts'
import { closeRefusal } from './guards.ts'
import { packageRefusal, permissionRefusal, personCommandTypes, type PersonCommandType } from './permissions.ts'
import { debriefPolicy } from './policy.ts'
import { hasQuorum, holderOf } from './quorum.ts'

interface Viewer {
  personId: string
  own: DebriefOwn
  now: number
  packageIntact: boolean
}
type Check = (state: DebriefState, viewer: Viewer) => boolean

/** Beyond role and step: what makes a command pointless for this person at this moment. */
const checks: Partial<Record<PersonCommandType, Check>> = {
  open: (state) => hasQuorum(state),
  close: (state, { now }) => closeRefusal(state, now) === null && (hasQuorum(state) || state.step === 'RATIONALE'),
  extend: (state) => !state.extended.includes(state.step),
  resume: (state) => hasQuorum(state),
  confirmAlone: (state, { personId }) => !state.confirmedAlone.includes(personId),
  finishReading: (_, { own }) => !own.doneReading,
  pin: (_, { own }) => own.pins.length < debriefPolicy.pinsPerReader,
  unpin: (_, { own }) => own.pins.length > 0,
  sealVote: (state, { own }) => own.ballots[state.step === 'REVOTE_1' ? 'revote1' : 'final'] === null,
  openPrinciple: (state) => (state.walk?.order.length ?? 0) > 1,
  showPrompt: (state) => (state.walk?.prompts.length ?? 0) > 0,
  startTurn: (state) => (state.walk?.order.length ?? 0) > 0,
  endTurn: (state, { personId }) => mayEndTurn(state, personId),
  resolve: (state) => (state.walk?.disputed.length ?? 0) > 0,
  writeCase: (state, { own }) => state.cases !== null && state.cases.texts === null && own.writtenCase === null,
  answer: (state, { personId }) =>
    state.challenges.some(
      (each) => each.answer === null && (each.toPersonId === personId || isRaiser(state, personId)),
    ),
  stateDissent: (state, { personId }) => state.proposal?.dissents.some((each) => each.personId === personId) ?? false,
  sign: (state) => state.proposal !== null && hasQuorum(state),
  cosign: (state) => state.overrideRequest !== null && hasQuorum(state),
  confirmRationale: (state) => state.rationale !== null && state.hmConfirmation === null,
}

const isRaiser = (state: DebriefState, personId: string): boolean =>
  holderOf(state.attendees, 'barRaiser')?.personId === personId
const mayEndTurn = (state: DebriefState, personId: string): boolean =>
  state.walk?.speaking?.personId === personId ||
  (state.walk?.speaking !== null && state.walk !== null && isRaiser(state, personId))

export function debriefAbilities(state: DebriefState, viewer: Viewer): PersonCommandType[] {
  return personCommandTypes.filter((type) => {
    const refusal = permissionRefusal(state, type, viewer.personId) ?? packageRefusal(state, type, viewer.packageIntact)
    return refusal === null && (checks[type]?.(state, viewer) ?? true)
  })
}
