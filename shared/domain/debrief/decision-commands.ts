// From the challenge to the release (DR-10, DR-12 to DR-14, I-20, I-31): challenges, the proposed outcome, dissent, the signature, the
// rationale and the candidate's report, without which nothing closes.
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import type { Outcome } from '#shared/contracts/vocabulary.ts'
import { reject, type Result } from '#shared/lib/result.ts'
import { advance } from './enter-step.ts'
import { happened, type HandlersOf } from './outcome-of-command.ts'
import { debriefPolicy } from './policy.ts'
import { hasQuorum } from './quorum.ts'
import { rationaleRefusal } from './rationale.ts'
import { dissenters, outcomeLevel, signTerms } from './signing.ts'
import type { Call, Decided } from './types.ts'

export const challengeHandlers: HandlersOf<'ask' | 'answer'> = {
  ask: ({ state, pkg, command: { trigger, toPersonId } }) => {
    if (!state.present.includes(toPersonId))
      return reject('INVALID_INPUT', 'Choose a person who is in the room.', 'toPersonId')
    const id = `challenge-${state.challenges.length + 1}`
    const question = pkg.questions.challengeDeck[trigger]
    return happened({
      type: 'challengeAsked',
      challenge: { id, question, trigger, toPersonId, answer: null, conceded: false },
    })
  },

  answer: ({ state, actorId, command: { challengeId, answer, conceded } }) => {
    const challenge = state.challenges.find((each) => each.id === challengeId)
    if (!challenge) return reject('NOT_FOUND', 'There is no such challenge.')
    if (challenge.answer !== null) return reject('CONFLICT', 'This challenge is answered.')
    const actor = state.attendees.find((each) => each.personId === actorId)
    if (actorId !== challenge.toPersonId && actor?.role !== 'barRaiser') {
      return reject('FORBIDDEN', 'Only the person asked or the bar raiser answers.')
    }
    if (!conceded && answer.length === 0)
      return reject('INVALID_INPUT', 'Answer with a line from your notes, or concede.', 'answer')
    return happened({ type: 'challengeAnswered', challengeId, answer, conceded })
  },
}

type SignatureCall = Call<'sign'> | Call<'cosign'>
function signedBy(
  call: SignatureCall,
  decision: { outcome: Outcome; reason: string; by: string[]; override: boolean },
): Result<Decided> {
  const { debrief, state, now, pkg } = call
  const signed = { ...decision, level: outcomeLevel(state, decision.outcome), at: now }
  return happened(
    {
      type: 'signed',
      signed,
      dissenters: dissenters(decision.outcome, state.ballots.final ?? []),
      reportDueAt: now + debriefPolicy.reportDueMs,
    },
    ...advance(debrief, { now, pkg }),
  )
}

function isDissenter(state: DebriefState, personId: string): boolean {
  return (state.proposal?.dissents ?? []).some((dissent) => dissent.personId === personId)
}

export const decisionHandlers: HandlersOf<'propose' | 'stateDissent' | 'stateLevelView' | 'sign' | 'cosign'> = {
  propose: ({ state, command: { proposed } }) => {
    if (state.step !== 'DECISION')
      return reject('ILLEGAL_TRANSITION', 'An outcome is proposed after the final vote only.')
    if (state.proposal) return reject('CONFLICT', 'The outcome is proposed already.')
    const dissents = dissenters(proposed.outcome, state.ballots.final ?? []).map((personId) => ({
      personId,
      statement: null,
    }))
    return happened({ type: 'proposed', proposal: { ...proposed, dissents } })
  },

  stateDissent: ({ state, actorId, command: { statement } }) =>
    isDissenter(state, actorId)
      ? happened({ type: 'dissentStated', personId: actorId, statement })
      : reject('FORBIDDEN', 'Your vote agrees with the outcome, so there is no dissent to state.'),

  stateLevelView: ({ command: { text } }) => happened({ type: 'levelViewStated', text }),

  sign: (call) => {
    const {
      state,
      actorId,
      command: { outcome, reason },
      pkg,
    } = call
    if (!hasQuorum(state)) return reject('NO_QUORUM', 'Wait for the others before you sign.')
    const terms = signTerms(state, { outcome, reason }, pkg)
    if (!terms.ok) return terms
    if (terms.value.signatures.length === 1)
      return signedBy(call, { outcome, reason, by: [actorId], override: terms.value.override })
    return happened({
      type: 'overrideAsked',
      request: { outcome, level: outcomeLevel(state, outcome), reason, by: actorId },
    })
  },

  cosign: (call) => {
    const { state, actorId } = call
    if (!state.overrideRequest) return reject('ILLEGAL_TRANSITION', 'The bar raiser has not asked for an override.')
    if (!hasQuorum(state)) return reject('NO_QUORUM', 'Wait for the others before you sign.')
    const { outcome, reason, by } = state.overrideRequest
    return signedBy(call, { outcome, reason, by: [by, actorId], override: true })
  },
}

export const closingHandlers: HandlersOf<'writeRationale' | 'confirmRationale' | 'release'> = {
  writeRationale: ({ command: { rationale } }) => {
    const refusal = rationaleRefusal(rationale)
    return refusal
      ? reject('INVALID_INPUT', refusal.message, refusal.path)
      : happened({ type: 'rationaleWritten', rationale })
  },

  confirmRationale: ({ state, actorId, now }) =>
    state.rationale
      ? happened({ type: 'rationaleConfirmed', by: actorId, at: now })
      : reject('ILLEGAL_TRANSITION', 'There is no rationale to confirm yet.'),

  release: ({ debrief, actorId, now, pkg }) =>
    pkg.reportReady
      ? happened({ type: 'reportReleased', at: now, by: actorId }, ...advance(debrief, { now, pkg }))
      : reject('ILLEGAL_TRANSITION', 'Finish the report first: something in it still blocks its release.'),
}
