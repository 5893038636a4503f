// Who may send which command, and in which states of the round. Whatever is not listed is refused with a sentence (RM-5, RM-12).
import type { RoomActor, RoomCommandType, RoomState } from '#shared/contracts/room-state.ts'
import type { RoundStatus, RoundType } from '#shared/contracts/vocabulary.ts'
import type { Result } from '#shared/lib/result.ts'
import { ok, reject } from '#shared/lib/result.ts'

export interface Gate {
  actors: readonly RoomActor[]
  from: readonly RoundStatus[]
  /** Said when the round is in another state. */
  otherwise: string
  rounds?: readonly RoundType[]
}

const either: readonly RoomActor[] = ['candidate', 'interviewer']
const interviewer: readonly RoomActor[] = ['interviewer']
const candidate: readonly RoomActor[] = ['candidate']
const server: readonly RoomActor[] = ['server']
const running: readonly RoundStatus[] = ['LIVE', 'PAUSED', 'WRAP']
const inCall: readonly RoundStatus[] = ['LOBBY', ...running]
const withPrompt: readonly RoundType[] = ['PDX', 'MET', 'SYS', 'COD']
const notDue = 'Nothing is due: the round is in another state.'

export const commandTable: Readonly<Record<RoomCommandType, Gate>> = {
  consent: { actors: either, from: ['LOBBY'], otherwise: 'Consent is given in the lobby, before the round starts.' },
  setReady: { actors: either, from: ['LOBBY'], otherwise: 'The round is started from its lobby.' },
  setScepticism: {
    actors: candidate,
    from: ['PLANNED', 'LOBBY'],
    rounds: ['BRR'],
    otherwise: 'Choose this before the round starts.',
  },
  pause: { actors: either, from: ['LIVE'], otherwise: 'Only a live round can be paused, and not during the wrap-up.' },
  resume: { actors: either, from: ['PAUSED'], otherwise: 'The round is not paused.' },
  nextPhase: {
    actors: interviewer,
    from: ['LIVE'],
    otherwise: 'You can go on to the next phase while the round is live.',
  },
  wrapUp: { actors: interviewer, from: ['LIVE'], otherwise: 'You can wrap up while the round is live.' },
  end: { actors: interviewer, from: ['WRAP'], otherwise: 'Wrap up first: a round ends from its wrap-up.' },
  stopKnown: { actors: interviewer, from: inCall, otherwise: 'There is no running round to stop.' },
  timeCheck: { actors: either, from: ['LIVE', 'WRAP'], otherwise: 'The clock is not running.' },
  anotherQuestion: {
    actors: candidate,
    from: ['LIVE'],
    otherwise: 'You can ask for another question while the round is live.',
  },
  countIdea: {
    actors: interviewer,
    from: ['LIVE'],
    rounds: ['PDX'],
    otherwise: 'Ideas are counted while the round is live.',
  },
  pickOne: {
    actors: interviewer,
    from: ['LIVE'],
    rounds: ['PDX'],
    otherwise: 'Ask for one choice while the round is live.',
  },
  showPrompt: {
    actors: interviewer,
    from: ['LIVE'],
    rounds: withPrompt,
    otherwise: 'The prompt is shown while the round is live.',
  },
  showTwist: {
    actors: interviewer,
    from: ['LIVE'],
    rounds: ['PDX'],
    otherwise: 'The twist is shown while the round is live.',
  },
  openDocument: { actors: either, from: running, otherwise: 'The shared text opens once the round is live.' },
  takeMedia: { actors: either, from: inCall, otherwise: 'There is no call to take over.' },
  startDue: { actors: server, from: ['PLANNED'], otherwise: notDue },
  pingDue: { actors: server, from: ['LOBBY'], otherwise: notDue },
  noShowDue: { actors: server, from: ['LOBBY'], otherwise: notDue },
  phaseDue: { actors: server, from: ['LIVE'], otherwise: notDue },
  graceOver: { actors: server, from: ['LIVE'], otherwise: notDue },
  pauseOver: { actors: server, from: ['PAUSED'], otherwise: notDue },
  abortDue: { actors: server, from: ['PAUSED'], otherwise: notDue },
  endDue: { actors: server, from: ['WRAP'], otherwise: notDue },
  presenceChanged: {
    actors: server,
    from: ['PLANNED', ...inCall, 'ABORTED', 'NO_SHOW_CAND', 'NO_SHOW_INT'],
    otherwise: 'The round is over.',
  },
  setTime: { actors: server, from: ['PLANNED', 'LOBBY'], otherwise: 'A time can be set before the round starts.' },
  reschedule: {
    actors: server,
    from: ['ABORTED', 'NO_SHOW_CAND', 'NO_SHOW_INT'],
    otherwise: 'Only a round that was missed or ended early can be rescheduled.',
  },
}

const whoMay: Record<string, string> = {
  candidate: 'Only the candidate can do this.',
  interviewer: 'Only the interviewer can do this.',
  server: 'Only the clock can do this.',
}

export function passGate(state: RoomState, type: RoomCommandType, actor: RoomActor): Result<Gate> {
  const gate = commandTable[type]
  if (!gate.actors.includes(actor)) return reject('FORBIDDEN', whoMay[gate.actors[0] ?? 'server'] ?? '')
  if (gate.rounds !== undefined && !gate.rounds.includes(state.roundType)) {
    return reject('ILLEGAL_TRANSITION', 'This kind of round does not have that.')
  }
  return gate.from.includes(state.status) ? ok(gate) : reject('ILLEGAL_TRANSITION', gate.otherwise)
}
