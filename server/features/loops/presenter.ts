// Row and viewer to what the viewer may see. What a candidate may not see of a loop is decided here, once.
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
import { templateById } from '#shared/domain/catalogue/templates.ts'
import { candidateLoopStatus } from '#shared/domain/loop/candidate-view.ts'
import type { LoopContext } from './access.ts'
import { nextFor } from './next-step.ts'
import type { LaterStages, NoteSetFacts, RoundFacts } from './repository.ts'

export interface LoopFactsForView {
  context: LoopContext
  names: ReadonlyMap<string, string>
  rounds: readonly RoundFacts[]
  noteSets: readonly NoteSetFacts[]
  later: LaterStages
}

export function presentLoop(facts: LoopFactsForView): LoopView {
  const { context, names } = facts
  const { loop, roles } = context
  const isCandidate = roles.includes('candidate')
  const seats = context.seats.map((seat) => presentSeat(seat, facts))
  const status = isCandidate ? candidateLoopStatus(loop.status) : loop.status
  const shown = { loop, roles, status, seats, later: facts.later, mySeat: context.mySeat }
  return {
    id: loop.id, templateId: loop.templateId, templateName: templateById(loop.templateId).name, role: loop.role, roleTitle: loop.roleTitle,
    targetLevel: loop.targetLevel, fallbackLevel: loop.fallbackLevel,
    candidate: { id: loop.candidateId, name: names.get(loop.candidateId) ?? 'Somebody who left' },
    status, roles, mySeatId: context.mySeat?.id ?? null, seats, practiceOnly: loop.practiceOnly, createdAt: loop.createdAt,
    demo: loop.demoOwnerId !== null,
    ...nextFor(shown),
  }
}

function presentSeat(seat: LoopContext['seats'][number], { context, names, rounds, noteSets }: LoopFactsForView): SeatView {
  const isCandidate = context.roles.includes('candidate')
  const mine = context.mySeat?.id === seat.id
  const seesAll = context.roles.includes('barRaiser') || context.roles.includes('hiringManager')
  const round = rounds.find((one) => one.seatId === seat.id)
  const set = noteSets.find((one) => one.seatId === seat.id)
  return {
    id: seat.id, n: seat.n, round: seat.round, minutes: seat.minutes, barRaiser: seat.barRaiser, hiringManager: seat.hiringManager,
    person: seat.interviewerId === null ? null : { id: seat.interviewerId, name: names.get(seat.interviewerId) ?? 'Somebody who left' },
    mine, lost: seat.lostAt !== null,
    principles: !isCandidate && (mine || seesAll) ? seat.principles : null,
    frozen: !isCandidate && seat.frozenAt !== null,
    roundId: round?.id ?? null, roundStatus: round?.status ?? null,
    notes: isCandidate ? null : noteState(set),
  }
}

function noteState(set: NoteSetFacts | undefined): 'none' | 'writing' | 'in' {
  if (set === undefined) return 'none'
  return set.status === 'SUBMITTED' || set.status === 'SEALED' ? 'in' : 'writing'
}
