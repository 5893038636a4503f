// The public state after one event (DR-1): both ends fold the same events to the same state. An event was decided before; it is not
// judged here.
import type { DebriefEvent, DebriefState } from '#shared/contracts/debrief-state.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'

type EventMap = { [E in DebriefEvent as E['type']]: E }
type EventType = keyof EventMap
type Reducers = { [T in EventType]: (state: DebriefState, event: EventMap[T]) => Partial<DebriefState> }

const without = (ids: readonly string[], id: string): string[] => ids.filter((each) => each !== id)
const onWalk = (state: DebriefState, change: Partial<NonNullable<DebriefState['walk']>>): Partial<DebriefState> => ({
  walk: state.walk && { ...state.walk, ...change },
})
const onProposal = (state: DebriefState, change: (dissents: Dissents) => Dissents): Partial<DebriefState> => ({
  proposal: state.proposal && { ...state.proposal, dissents: change(state.proposal.dissents) },
})
type Dissents = NonNullable<DebriefState['proposal']>['dissents']

const stated = (dissents: Dissents, personId: string): Dissents[number] =>
  dissents.find((each) => each.personId === personId) ?? { personId, statement: null }

/** Principles opened so far, in the order of the walk. */
function reviewedWith({ walk }: DebriefState, index: number): Principle[] {
  const { order = [], reviewed = [] } = walk ?? {}
  return order.filter((principle, at) => at === index || reviewed.includes(principle))
}

const reducers: Reducers = {
  personArrived: (state, { personId }) => ({ present: [...without(state.present, personId), personId] }),
  personLeft: (state, { personId }) => ({ present: without(state.present, personId) }),
  quorumLost: (_, { at }) => ({ quorumLostAt: at }),
  quorumRegained: (_, { stepEndsAt }) => ({ quorumLostAt: null, stepEndsAt }),
  stepEntered: (state, { step, endsAt }) => ({ step, stepEndsAt: endsAt, ...onWalk(state, { speaking: null }) }),
  stepExtended: (state, { step, endsAt }) => ({ stepEndsAt: endsAt, extended: [...state.extended, step] }),
  adjourned: (state, { remainingMs }) => ({
    adjourned: true,
    remainingMs,
    stepEndsAt: null,
    quorumLostAt: null,
    ...onWalk(state, { speaking: null }),
  }),
  resumed: (_, { endsAt }) => ({ adjourned: false, remainingMs: null, stepEndsAt: endsAt }),
  voided: (state, { voided }) => ({
    voided,
    adjourned: false,
    remainingMs: null,
    stepEndsAt: null,
    quorumLostAt: null,
    ...onWalk(state, { speaking: null }),
  }),
  confirmedAlone: (state, { personId }) => ({ confirmedAlone: [...state.confirmedAlone, personId] }),
  readingDone: (_, { count }) => ({ doneReading: count }),
  pinsOpened: (_, { pins }) => ({ pins }),
  expressDecided: (_, { express }) => ({ express }),
  voteSealed: (state, { ballot, count }) => ({ sealed: { ...state.sealed, [ballot]: count } }),
  ballotRevealed: (state, { ballot, votes }) => ({ ballots: { ...state.ballots, [ballot]: votes } }),
  walkPlanned: (_, { type: _type, ...planned }) => ({
    walk: { ...planned, reviewed: [], index: 0, queue: [], spoken: [], speaking: null, prompts: [], promptIndex: 0 },
  }),
  principleOpened: (state, { index, queue, prompts }) =>
    onWalk(state, {
      index,
      queue,
      prompts,
      reviewed: reviewedWith(state, index),
      promptIndex: 0,
      spoken: [],
      speaking: null,
    }),
  promptShown: (state, { index }) => onWalk(state, { promptIndex: index }),
  promptRaised: (state, { prompt }) =>
    onWalk(state, { prompts: [...(state.walk?.prompts ?? []), prompt], promptIndex: state.walk?.prompts.length ?? 0 }),
  turnStarted: (state, { personId, endsAt }) =>
    onWalk(state, { speaking: { personId, endsAt }, spoken: [...(state.walk?.spoken ?? []), personId] }),
  turnEnded: (state, { turn }) => ({ turns: [...state.turns, turn], ...onWalk(state, { speaking: null }) }),
  resolved: (state, { resolution }) => ({
    resolutions: [...state.resolutions.filter((each) => each.principle !== resolution.principle), resolution],
  }),
  remarked: (state, { remark }) => ({ remarks: [...state.remarks, remark] }),
  contradictionSettled: (state, { contradiction }) => ({
    contradictions: [...state.contradictions.filter((each) => each.issue !== contradiction.issue), contradiction],
  }),
  casesAsked: (_, { prompt, endsAt }) => ({ cases: { prompt, endsAt, written: 0, texts: null } }),
  caseWritten: (state, { count }) => ({ cases: state.cases && { ...state.cases, written: count } }),
  casesOpened: (state, { texts }) => ({ cases: state.cases && { ...state.cases, texts } }),
  deckProposed: (_, { deck }) => ({ deck }),
  challengeAsked: (state, { challenge }) => ({ challenges: [...state.challenges, challenge] }),
  challengeAnswered: (state, { challengeId, answer, conceded }) => ({
    challenges: state.challenges.map((each) => (each.id === challengeId ? { ...each, answer, conceded } : each)),
  }),
  proposed: (_, { proposal }) => ({ proposal }),
  dissentStated: (state, { personId, statement }) =>
    onProposal(state, (dissents) =>
      dissents.map((each) => (each.personId === personId ? { personId, statement } : each)),
    ),
  levelViewStated: (_, { text }) => ({ levelView: text }),
  overrideAsked: (_, { request }) => ({ overrideRequest: request }),
  signed: (state, { signed, dissenters, reportDueAt }) => ({
    signed,
    reportDueAt,
    overrideRequest: null,
    ...onProposal(state, (dissents) => dissenters.map((personId) => stated(dissents, personId))),
  }),
  rationaleWritten: (_, { rationale }) => ({ rationale, hmConfirmation: null }),
  rationaleConfirmed: (_, { by, at }) => ({ hmConfirmation: { by, at } }),
  reportReleased: (_, { at }) => ({ releasedAt: at }),
}

function change<T extends EventType>(state: DebriefState, event: EventMap[T], type: T): Partial<DebriefState> {
  return reducers[type](state, event)
}

export function reduceDebrief(state: DebriefState, event: DebriefEvent): DebriefState {
  const type: EventType = event.type
  return { ...state, ...change(state, event as EventMap[EventType], type) }
}
