// Folds one event into the state of a round (I-27, RM-15). Total: it refuses nothing and throws at nothing, because an event has
// happened; whether it may happen was decided before.
import type { RoomEvent, RoomState } from '#shared/contracts/room-state.ts'
import { sessionTimeMs } from './session-time.ts'

type EventMap = { [K in RoomEvent['type']]: Extract<RoomEvent, { type: K }> }
type Fold<K extends RoomEvent['type']> = (state: RoomState, event: EventMap[K]) => Partial<RoomState>

const stopClock = (state: RoomState, at: number) => ({ ranMs: sessionTimeMs(state, at), runningSince: null })
const over = (state: RoomState, at: number) => ({
  ...stopClock(state, at),
  phaseEndsAt: null,
  remainingMs: null,
  pause: null,
  endedAt: at,
})

function resume(state: RoomState, { at, phaseEndsAt }: EventMap['resumed']): Partial<RoomState> {
  const took = state.pause === null || state.pause.cause === 'connection' ? 0 : Math.max(0, at - state.pause.since)
  return {
    status: 'LIVE',
    pause: null,
    remainingMs: null,
    phaseEndsAt,
    runningSince: at,
    pauseUsedMs: state.pauseUsedMs + took,
  }
}

/** A second attempt keeps who is connected and what was chosen; everything else starts over. */
const reschedule = (state: RoomState, startsAt: number): Partial<RoomState> => ({
  status: 'PLANNED',
  attempt: 2,
  startsAt,
  pingedAt: null,
  phaseIndex: -1,
  phaseEndsAt: null,
  remainingMs: null,
  liveSince: null,
  runningSince: null,
  ranMs: 0,
  pause: null,
  pauses: 0,
  pauseUsedMs: 0,
  consent: { candidate: false, interviewer: false },
  ready: { candidate: false, interviewer: false },
  document: { candidate: false, interviewer: false },
  extraQuestionAt: null,
  timeChecks: 0,
  lastTimeCheck: null,
  prompt: null,
  twist: null,
  ideas: 0,
  pickOne: null,
  endedAt: null,
  endReason: null,
  presence: state.presence,
})

const folds: { [K in RoomEvent['type']]: Fold<K> } = {
  lobbyOpened: () => ({ status: 'LOBBY' }),
  timeSet: (_, { startsAt }) => ({ startsAt, pingedAt: null }),
  consented: (state, { side, given }) => ({
    consent: { ...state.consent, [side]: given },
    ready: { ...state.ready, [side]: given && state.ready[side] },
  }),
  readySet: (state, { side, ready }) => ({ ready: { ...state.ready, [side]: ready } }),
  scepticismSet: (_, { scepticism }) => ({ scepticism }),
  presenceChanged: (state, event) => ({
    presence: { ...state.presence, [event.side]: { state: event.state, since: event.at, mediaDevice: event.device } },
    ready: { ...state.ready, [event.side]: event.state === 'present' && state.ready[event.side] },
  }),
  mediaTaken: (state, { side, device }) => ({
    presence: { ...state.presence, [side]: { ...state.presence[side], mediaDevice: device } },
  }),
  pinged: (_, { at }) => ({ pingedAt: at }),
  noShow: (state, { at, missing }) => ({
    ...over(state, at),
    endReason: 'noShow',
    status: missing.includes('interviewer') ? 'NO_SHOW_INT' : 'NO_SHOW_CAND',
  }),
  wentLive: (_, { at, phaseEndsAt }) => ({
    status: 'LIVE',
    phaseIndex: 0,
    phaseEndsAt,
    liveSince: at,
    runningSince: at,
  }),
  phaseStarted: (_, { phaseIndex, phaseEndsAt }) => ({ phaseIndex, phaseEndsAt }),
  paused: (state, { at, cause, endsAt, remainingMs }) => ({
    ...stopClock(state, at),
    status: 'PAUSED',
    pause: { cause, since: at, endsAt },
    remainingMs,
    phaseEndsAt: null,
    pauses: state.pauses + (cause === 'connection' ? 0 : 1),
  }),
  resumed: resume,
  wrapStarted: (state, { phaseEndsAt }) => ({ status: 'WRAP', phaseIndex: state.plan.length - 1, phaseEndsAt }),
  ended: (state, { at, reason }) => ({ ...over(state, at), status: 'ENDED', endReason: reason }),
  aborted: (state, { at, reason }) => ({ ...over(state, at), status: 'ABORTED', endReason: reason }),
  rescheduled: (state, { startsAt }) => reschedule(state, startsAt),
  timeChecked: (state, { side, at }) => ({ timeChecks: state.timeChecks + 1, lastTimeCheck: { side, at } }),
  anotherQuestionAsked: (_, { at }) => ({ extraQuestionAt: at }),
  promptShown: (_, { text, at }) => ({ prompt: { text, at } }),
  twistShown: (_, { text, at }) => ({ twist: { text, at } }),
  ideaCounted: (state) => ({ ideas: state.ideas + 1 }),
  pickOneAsked: (state, { at }) => ({ pickOne: { at, ideas: state.ideas } }),
  documentOpened: (state, { side, open }) => ({ document: { ...state.document, [side]: open } }),
  withheld: () => ({}),
}

const fold = <K extends RoomEvent['type']>(type: K, state: RoomState, event: EventMap[K]): Partial<RoomState> =>
  folds[type](state, event)

export const reduceRoom = (state: RoomState, event: RoomEvent): RoomState => ({
  ...state,
  ...fold(event.type, state, event),
})
