// The stages of a loop, and how the example people bring a new loop into each of them, as real clients.
import { debriefRequests } from '#shared/contracts/debriefs.ts'
import { loopRoutes, seatRoutes, type LoopView, type SeatView } from '#shared/contracts/loops.ts'
import type { Person } from '../simulate/person.ts'
import type { PartName } from './people.ts'
import { submit, type Opinion } from '../simulate/notes.ts'
import { joinDebrief, playDebrief, sendToDebrief } from '../simulate/play-debrief.ts'
import { enterRooms, goLive, holdRound } from '../simulate/play-round.ts'
import type { Wire } from '../simulate/socket.ts'

export interface Cast {
  url: string
  candidate: Person
  interviewer: Person
  barRaiser: Person
}

export interface Stage {
  name: string
  /** Names the loop of this stage, so a later run finds it. */
  roleTitle: string
  /** Who has the next thing to do in it. */
  openAs: PartName
  isReached(loop: LoopView): boolean
  /** Takes a new loop to the stage. */
  play(cast: Cast, loop: LoopView): Promise<void>
  /** Opens the connections that keep the loop in the stage. */
  stay?(cast: Cast, loop: LoopView): Promise<readonly Wire[]>
}

const opinion: Opinion = { vote: 'I', fallbackVote: 'I', ratings: {} }
const runningStatuses = new Set(['LIVE', 'PAUSED', 'WRAP'])

const interviewerOf = ({ interviewer, barRaiser }: Cast, seat: SeatView): Person =>
  seat.barRaiser ? barRaiser : interviewer
const hasStatus =
  (...statuses: LoopView['status'][]) =>
  ({ status }: LoopView) =>
    statuses.includes(status)

/** Both interviewers accept an invitation. Returns their round ids, in the order of the seats. */
async function fillSeats(cast: Cast, loop: LoopView): Promise<string[]> {
  const roundIds: string[] = []
  for (const seat of loop.seats) {
    const params = { loopId: loop.id, seatId: seat.id }
    const { url } = await cast.candidate.browser.call(seatRoutes.createInvite, { params })
    const token = url.split('/').at(-1) ?? ''
    const accepted = await interviewerOf(cast, seat).browser.call(seatRoutes.acceptInvite, {
      params: { token },
      body: { acceptDuties: true },
    })
    roundIds.push(accepted.roundId)
  }
  return roundIds
}

interface Written {
  submits?: (seat: SeatView) => boolean
  opinionOf?: (seat: SeatView) => Opinion
}

/** Plays all rounds; the notes are complete, and those of the given seats are submitted. */
export async function playRounds(
  cast: Cast,
  loop: LoopView,
  { submits = () => true, opinionOf = () => opinion }: Written = {},
): Promise<void> {
  const roundIds = await fillSeats(cast, loop)
  for (const [index, seat] of loop.seats.entries()) {
    const interviewer = interviewerOf(cast, seat)
    const noteSetId = await holdRound(
      { ...cast, interviewer },
      {
        roundId: roundIds[index] ?? '',
        opinion: opinionOf(seat),
      },
    )
    if (submits(seat)) await submit(interviewer, noteSetId)
  }
}

async function playToReport(cast: Cast, loop: LoopView): Promise<void> {
  await playRounds(cast, loop)
  const readers = [
    { person: cast.interviewer, opinion, barRaiser: false },
    { person: cast.barRaiser, opinion, barRaiser: true },
  ]
  await playDebrief({ url: cast.url, loopId: loop.id, readers })
}

/** Starts the first round, or joins it again if it already runs. */
async function stayInRound(cast: Cast, { seats: [seat] }: LoopView): Promise<readonly Wire[]> {
  if (seat?.roundId == null) throw new Error('The first seat has no round')
  const pair = { ...cast, interviewer: interviewerOf(cast, seat) }
  const isRunning = seat.roundStatus !== null && runningStatuses.has(seat.roundStatus)
  return isRunning ? enterRooms(pair, seat.roundId) : (await goLive(pair, seat.roundId)).wires
}

/** Both attend; the bar raiser opens the debrief, or resumes it if it was adjourned. */
async function stayInDebrief({ url, interviewer, barRaiser }: Cast, loop: LoopView): Promise<readonly Wire[]> {
  const target = { loopId: loop.id }
  const wire = await joinDebrief({ url, ...target }, interviewer)
  const chair = await joinDebrief({ url, ...target }, barRaiser)
  const { abilities } = await chair.request('debrief:snapshot', debriefRequests['debrief:snapshot'], target)
  const type = (['open', 'resume'] as const).find((command) => abilities.includes(command))
  if (type !== undefined) await sendToDebrief(chair, loop.id, { type })
  return [wire, chair]
}

const titled = (topic: string): string => `Senior PM, ${topic}`

/** The live round comes last, because its clock runs. */
export const stages: readonly Stage[] = [
  {
    name: 'open',
    roleTitle: titled('search'),
    openAs: 'candidate',
    isReached: hasStatus('STAFFING'),
    play: async () => undefined,
  },
  {
    name: 'staffed',
    roleTitle: titled('pricing'),
    openAs: 'candidate',
    isReached: hasStatus('SCHEDULED'),
    play: async (cast, loop) => void (await fillSeats(cast, loop)),
  },
  {
    name: 'canceled',
    roleTitle: titled('gift cards'),
    openAs: 'candidate',
    isReached: hasStatus('CANCELLED'),
    play: async ({ candidate }, { id }) =>
      void (await candidate.browser.call(loopRoutes.cancelLoop, { params: { loopId: id } })),
  },
  {
    name: 'notes due',
    roleTitle: titled('returns'),
    openAs: 'barRaiser',
    isReached: hasStatus('NOTES_DUE'),
    play: (cast, loop) => playRounds(cast, loop, { submits: ({ barRaiser }) => !barRaiser }),
  },
  {
    name: 'package ready',
    roleTitle: titled('delivery'),
    openAs: 'barRaiser',
    isReached: hasStatus('PACKAGE_READY'),
    play: (cast, loop) => playRounds(cast, loop),
  },
  {
    name: 'debrief',
    roleTitle: titled('payments'),
    openAs: 'barRaiser',
    isReached: hasStatus('IN_DEBRIEF', 'PACKAGE_READY'),
    play: (cast, loop) => playRounds(cast, loop),
    stay: stayInDebrief,
  },
  {
    name: 'report released',
    roleTitle: titled('reviews'),
    openAs: 'candidate',
    isReached: hasStatus('CLOSED', 'RELOOP'),
    play: playToReport,
  },
  {
    name: 'live round',
    roleTitle: titled('subscriptions'),
    openAs: 'interviewer',
    isReached: ({ seats }) => seats.some(({ roundStatus }) => roundStatus !== null && runningStatuses.has(roundStatus)),
    play: async (cast, loop) => void (await fillSeats(cast, loop)),
    stay: stayInRound,
  },
]
