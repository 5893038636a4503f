// Rows of the loop, its seats as the solver assigned them, and their completed rounds.
import type { insertLoop, insertRounds } from '#server/features/loops/system.ts'
import type { insertRoomEvents, insertRooms } from '#server/features/rooms/system.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { assignPrinciples, defaultAssignmentPolicy, openSeat } from '#shared/domain/lp-assignment/assign-principles.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import type { Cast, CastMember } from './cast.ts'
import type { HeldRound } from './held-round.ts'
import type { DemoTimes } from './times.ts'

export interface CompletedRound {
  member: CastMember
  round: HeldRound
}
type LoopRow = Parameters<typeof insertLoop>[1]
type SeatRow = Parameters<typeof insertLoop>[2][number]
type RoundRow = Parameters<typeof insertRounds>[1][number]
type RoomRow = Parameters<typeof insertRooms>[1]
type EventRow = Parameters<typeof insertRoomEvents>[1][number]

function solvedFor(cast: Cast) {
  const solved = assignPrinciples({
    principlePack: defaultPack,
    role: demoLoop.role,
    level: demoLoop.targetLevel,
    weakness: demoLoop.weakness,
    policy: defaultAssignmentPolicy,
    seats: cast.seats.map((member) => ({
      ...openSeat(member.rowId, member.roundType, member.barRaiser),
      ...member.leanings,
    })),
  })
  if (!solved.feasible) throw new Error("The demo's seats can't cover the core principles")
  return solved
}

export function loopRows(
  cast: Cast,
  held: readonly CompletedRound[],
  times: DemoTimes,
): { loop: LoopRow; seats: SeatRow[]; rounds: RoundRow[]; rooms: RoomRow[]; roundEvents: EventRow[] } {
  const { templateId, role, roleTitle, roleNeed, company, targetLevel, fallbackLevel, weakness } = demoLoop
  const assignment = solvedFor(cast)
  return {
    loop: {
      id: cast.loopId,
      candidateId: cast.candidateId,
      templateId,
      role,
      roleTitle: `${roleTitle}, ${company}`,
      roleNeed,
      targetLevel,
      fallbackLevel,
      status: 'CLOSED',
      statusAt: times.releasedAt,
      weakness,
      assignment,
      practiceOnly: false,
      demoOwnerId: cast.ownerId,
      createdAt: times.createdAt,
    },
    seats: held.map((completed) =>
      seatRow(cast, completed, {
        principles: assignment.assignment[completed.member.rowId] ?? [],
        openedAt: times.createdAt,
      }),
    ),
    rounds: held.map((completed) => roundRow(cast, completed, times.createdAt)),
    rooms: held.map(({ member, round }) => ({
      roundId: member.roundId,
      state: round.state,
      seq: round.events.length,
      nextDeadlineAt: null,
    })),
    roundEvents: held.flatMap((completed) => eventRows(cast, completed)),
  }
}

function seatRow(
  { loopId }: Cast,
  { member, round }: CompletedRound,
  { principles, openedAt }: { principles: Principle[]; openedAt: number },
): SeatRow {
  const { roundNumber: n, barRaiser, hiringManager, personId, rowId } = member
  return {
    id: rowId,
    loopId,
    roundNumber: n,
    roundType: member.roundType,
    minutes: demoLoop.minutes,
    barRaiser,
    hiringManager,
    interviewerId: personId,
    principles,
    frozenAt: round.liveAt,
    filledAt: openedAt,
    openedAt,
    lostAt: null,
  }
}

function roundRow({ loopId, candidateId }: Cast, { member, round }: CompletedRound, createdAt: number): RoundRow {
  return {
    id: member.roundId,
    loopId,
    seatId: member.rowId,
    attempt: 1,
    interviewerId: member.personId,
    candidateId,
    status: round.state.status,
    startsAt: round.state.startsAt,
    createdAt,
    liveAt: round.liveAt,
    endedAt: round.endedAt,
    endReason: round.state.endReason,
    interviewerPresent: true,
  }
}

const eventRows = ({ candidateId }: Cast, { member, round }: CompletedRound): EventRow[] =>
  round.events.map(({ event, actor }, at) => ({
    roundId: member.roundId,
    seq: at + 1,
    at: event.at,
    actorId: { server: null, candidate: candidateId, interviewer: member.personId }[actor],
    event,
  }))
