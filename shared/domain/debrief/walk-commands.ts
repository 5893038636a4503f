// Walking the principles (DR-8, DR-9, DR-11, I-18): the bar raiser opens a principle, gives the turns, shows one question at a time and
// writes a resolution for every disputed one; on any other a remark changes nothing.
import type { DebriefEvent, DebriefState } from '#shared/contracts/debrief-state.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { reject } from '#shared/lib/result.ts'
import { hasTraitWord } from '../report/trait-words.ts'
import { silencePrompt, traitPrompt } from './dissent-prompts.ts'
import { principleOpened } from './enter-step.ts'
import { happened, sealedAway, type HandlersOf } from './outcome-of-command.ts'
import { debriefPolicy } from './policy.ts'
import { isSentence } from './rationale.ts'
import { speakRefusal } from './speaker-queue.ts'
import type { DebriefPackage } from './types.ts'

const openPrincipleOf = (state: DebriefState): Principle | undefined => state.walk?.order[state.walk.index]

/** Ends a turn that is still running, without words. */
function endedTurn(state: DebriefState, now: number): DebriefEvent[] {
  const principle = openPrincipleOf(state)
  const speaking = state.walk?.speaking
  if (!speaking || !principle) return []
  return [{ type: 'turnEnded', turn: { principle, personId: speaking.personId, text: '', at: now, notInNotes: false } }]
}

const isWalked = (state: DebriefState, principle: Principle): boolean => state.walk?.order.includes(principle) ?? false

/** A person who judges character is asked for conduct instead. */
const traitAsked = (personId: string, text: string, pkg: DebriefPackage): DebriefEvent[] =>
  hasTraitWord(text) ? [{ type: 'promptRaised', prompt: traitPrompt(personId, pkg) }] : []

/** Disputed, or mixed while so many core principles are mixed that the room talks about each (DC-5). */
const isResolvable = ({ walk }: DebriefState, principle: Principle): boolean =>
  walk !== null && (walk.disputed.includes(principle) || walk.mixed.includes(principle))

type TurnCommand = 'openPrinciple' | 'showPrompt' | 'raisePrompt' | 'startTurn' | 'endTurn'
export const turnHandlers: HandlersOf<TurnCommand> = {
  openPrinciple: ({ debrief, state, command: { index }, now, pkg }) => {
    const order = state.walk?.order ?? []
    if (!order[index]) return reject('INVALID_INPUT', 'There is no such principle in this walk.', 'index')
    if (index === state.walk?.index) return reject('CONFLICT', 'This principle is open.')
    return happened(
      ...endedTurn(state, now),
      ...principleOpened(debrief, pkg, { order, index, votes: state.ballots.revote1 ?? [] }),
    )
  },

  showPrompt: ({ state, command: { index } }) =>
    state.walk?.prompts[index]
      ? happened({ type: 'promptShown', index })
      : reject('INVALID_INPUT', 'There is no such question here.', 'index'),

  raisePrompt: ({ state, command: { kind }, pkg }) => {
    const principle = openPrincipleOf(state)
    const last = state.walk?.spoken.at(-1)
    const silence = principle && kind === 'silence' ? silencePrompt(principle, pkg) : null
    const prompt = kind === 'trait' && last ? traitPrompt(last, pkg) : silence
    return prompt
      ? happened({ type: 'promptRaised', prompt })
      : reject('ILLEGAL_TRANSITION', 'Nothing here calls for this question.')
  },

  startTurn: ({ state, command: { personId }, now }) => {
    if (state.walk?.speaking?.personId === personId) return reject('CONFLICT', 'This person is speaking.')
    const refusal = speakRefusal(state, personId)
    if (refusal) return reject('ILLEGAL_TRANSITION', refusal)
    return happened(...endedTurn(state, now), { type: 'turnStarted', personId, endsAt: now + debriefPolicy.turnMs })
  },

  endTurn: ({ state, actorId, command: { personId, text, notInNotes }, now, pkg }) => {
    const principle = openPrincipleOf(state)
    if (!principle || state.walk?.speaking?.personId !== personId)
      return reject('ILLEGAL_TRANSITION', 'This person is not speaking.')
    const actor = state.attendees.find((each) => each.personId === actorId)
    if (actorId !== personId && actor?.role !== 'barRaiser')
      return reject('FORBIDDEN', 'Only the speaker or the bar raiser ends a turn.')
    return happened(
      { type: 'turnEnded', turn: { principle, personId, text, at: now, notInNotes } },
      ...traitAsked(personId, text, pkg),
    )
  },
}

export const findingHandlers: HandlersOf<'resolve' | 'remark' | 'settleContradiction' | 'writeCase'> = {
  resolve: ({ state, actorId, command: { principle, status, reason }, pkg }) => {
    if (!isResolvable(state, principle)) {
      return reject('ILLEGAL_TRANSITION', 'Only a disputed principle is resolved; leave a remark instead.')
    }
    if (!isSentence(reason)) return reject('INVALID_INPUT', 'Give the reason in a sentence.', 'reason')
    return happened(
      { type: 'resolved', resolution: { principle, status, reason, by: actorId } },
      ...traitAsked(actorId, reason, pkg),
    )
  },

  remark: ({ state, actorId, command: { principle, text }, pkg }) => {
    if (!isWalked(state, principle))
      return reject('INVALID_INPUT', 'This principle is not part of the walk.', 'principle')
    return happened({ type: 'remarked', remark: { principle, text, by: actorId } }, ...traitAsked(actorId, text, pkg))
  },

  settleContradiction: ({ actorId, command: { issue, verdict, reason }, pkg }) => {
    if (pkg.issues[issue]?.kind !== 'contradiction')
      return reject('INVALID_INPUT', 'This open issue is not a contradiction.', 'issue')
    if (!isSentence(reason)) return reject('INVALID_INPUT', 'Give the reason in a sentence.', 'reason')
    return happened(
      { type: 'contradictionSettled', contradiction: { issue, verdict, reason, by: actorId } },
      ...traitAsked(actorId, reason, pkg),
    )
  },

  writeCase: ({ debrief, state, actorId, command: { text } }) => {
    if (!state.cases || state.cases.texts) return reject('ILLEGAL_TRANSITION', 'No case against is being collected.')
    if (debrief.private.cases[actorId] !== undefined) return reject('SEALED', 'You already submitted yours.')
    return sealedAway(
      { type: 'caseWritten', personId: actorId, text },
      { type: 'caseWritten', count: state.cases.written + 1 },
    )
  },
}
