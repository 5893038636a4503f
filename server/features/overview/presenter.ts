// Presents a loop to a viewer. This is the only place that decides what a candidate may not see of a loop.
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import { candidateLoopStatus } from '#shared/domain/loop/candidate-view.ts'
import type { LoopStage } from '#server/feature.ts'
import type { LoopContext } from '#server/features/loops/service.ts'
import { namesFor, roundOf, type LoopNames, type Round } from '#server/features/loops/system.ts'
import { nextFor } from './next-step.ts'

type NoteSetStage = NonNullable<LoopStage['noteSets']>[number]

export interface OverviewLoop {
  context: LoopContext
  names: ReadonlyMap<string, string>
  rounds: readonly Round[]
  stage: LoopStage
  principlePack: PrinciplePack
}

export function presentLoop(facts: OverviewLoop): LoopView {
  const { context, stage } = facts
  const { loop, roles } = context
  const isCandidate = roles.includes('candidate')
  const names = namesFor(context, { names: facts.names, newest: facts.rounds })
  const seats = context.seats.map((seat) => presentSeat(seat, facts, names))
  const status = isCandidate ? candidateLoopStatus(loop.status) : loop.status
  const shown = { loop, roles, status, seats, stage, mySeat: context.mySeat }
  return {
    id: loop.id,
    templateId: loop.templateId,
    templateName: facts.principlePack.templates[loop.templateId].name,
    role: loop.role,
    roleTitle: loop.roleTitle,
    roleNeed: loop.roleNeed,
    targetLevel: loop.targetLevel,
    fallbackLevel: loop.fallbackLevel,
    candidate: { id: loop.candidateId, name: names.candidate },
    status,
    roles,
    mySeatId: context.mySeat?.id ?? null,
    seats,
    practiceOnly: isPracticeOnly(loop, context.seats),
    createdAt: loop.createdAt,
    demo: loop.demoOwnerId !== null,
    notices: (stage.notices ?? [])
      .filter((notice) => (notice.audience === 'candidate') === isCandidate)
      .map(({ text, href }) => ({ text, href })),
    ...nextFor(shown),
  }
}

/** Once the bar raiser's seat is lost, no decision is possible, long before the package says so. */
const isPracticeOnly = (loop: LoopContext['loop'], seats: LoopContext['seats']) =>
  loop.practiceOnly || seats.some((seat) => seat.barRaiser && seat.lostAt !== null)

function presentSeat(
  seat: LoopContext['seats'][number],
  { context, rounds, stage }: OverviewLoop,
  names: LoopNames,
): SeatView {
  const isCandidate = context.roles.includes('candidate')
  const mine = context.mySeat?.id === seat.id
  const round = roundOf(seat, rounds)
  return {
    id: seat.id,
    roundNumber: seat.roundNumber,
    roundType: seat.roundType,
    minutes: seat.minutes,
    barRaiser: seat.barRaiser,
    hiringManager: seat.hiringManager,
    person: seat.interviewerId === null ? null : { id: seat.interviewerId, name: names.bySeat.get(seat.id) ?? '' },
    mine,
    lost: seat.lostAt !== null,
    principles: seesPrinciples(context, mine) ? seat.principles : null,
    frozen: !isCandidate && seat.frozenAt !== null,
    ...roundPart(round),
    ...notesPart(
      stage.noteSets?.find((set) => set.seatId === seat.id && set.authorId === seat.interviewerId),
      { isCandidate, mine },
    ),
  }
}

/** The bar raiser and the hiring manager see all principles, an interviewer their own, the candidate none. */
function seesPrinciples({ roles }: LoopContext, mine: boolean): boolean {
  return !roles.includes('candidate') && (mine || roles.includes('barRaiser') || roles.includes('hiringManager'))
}

const roundPart = (round: Round | undefined): Pick<SeatView, 'roundId' | 'roundStatus' | 'startsAt' | 'endedAt'> => ({
  roundId: round?.id ?? null,
  roundStatus: round?.status ?? null,
  startsAt: round?.startsAt ?? null,
  endedAt: round?.endedAt ?? null,
})

function notesPart(
  set: NoteSetStage | undefined,
  { isCandidate, mine }: { isCandidate: boolean; mine: boolean },
): Pick<SeatView, 'notes' | 'notesDueAt'> {
  const state = noteState(set)
  return { notes: isCandidate ? null : state, notesDueAt: mine && state === 'writing' ? (set?.dueAt ?? null) : null }
}

function noteState(set: NoteSetStage | undefined): 'none' | 'writing' | 'in' {
  if (set === undefined || set.status === 'WAIVED') return 'none'
  return set.status === 'SUBMITTED' || set.status === 'SEALED' ? 'in' : 'writing'
}
