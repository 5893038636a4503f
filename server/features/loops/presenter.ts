// Row and viewer to what the viewer may see. What a candidate may not see of a loop is decided here, once.
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { LoopView, SeatView } from '#shared/contracts/loops.ts'
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
  principlePack: PrinciplePack
}

export function presentLoop(facts: LoopFactsForView): LoopView {
  const { context, names } = facts
  const { loop, roles } = context
  const isCandidate = roles.includes('candidate')
  const seats = context.seats.map((seat) => presentSeat(seat, facts))
  const status = isCandidate ? candidateLoopStatus(loop.status) : loop.status
  const shown = { loop, roles, status, seats, later: facts.later, mySeat: context.mySeat }
  return {
    id: loop.id, templateId: loop.templateId, templateName: facts.principlePack.templates[loop.templateId].name, role: loop.role, roleTitle: loop.roleTitle,
    targetLevel: loop.targetLevel, fallbackLevel: loop.fallbackLevel,
    candidate: { id: loop.candidateId, name: shownName(names, loop.candidateId, knowsCandidate(facts)) },
    status, roles, mySeatId: context.mySeat?.id ?? null, seats, practiceOnly: isPracticeOnly(loop, context.seats), createdAt: loop.createdAt,
    demo: loop.demoOwnerId !== null,
    ...nextFor(shown),
  }
}

/** Once the bar raiser's seat is lost nothing can be decided any more, long before the package says so. */
const isPracticeOnly = (loop: LoopContext['loop'], seats: LoopContext['seats']) => loop.practiceOnly || seats.some((seat) => seat.barRaiser && seat.lostAt !== null)

const hasMet = (round: RoundFacts | undefined) => round !== undefined && (round.liveAt !== null || round.status === 'ENDED')

/** An interviewer reads the candidate's first name until their own round has begun. */
function knowsCandidate({ context: { mySeat, roles }, rounds }: LoopFactsForView): boolean {
  return mySeat === null || roles.includes('candidate') || hasMet(rounds.find((round) => round.seatId === mySeat.id && round.interviewerId === mySeat.interviewerId))
}

/** First names only, until two people have met in a live round. */
function shownName(names: ReadonlyMap<string, string>, userId: string, whole: boolean): string {
  const name = names.get(userId) ?? 'Somebody who left'
  return whole || !names.has(userId) ? name : name.split(/\s+/)[0] ?? name
}

function presentSeat(seat: LoopContext['seats'][number], { context, names, rounds, noteSets }: LoopFactsForView): SeatView {
  const isCandidate = context.roles.includes('candidate')
  const mine = context.mySeat?.id === seat.id
  const round = seat.interviewerId === null ? undefined : rounds.find((one) => one.seatId === seat.id && one.interviewerId === seat.interviewerId)
  return {
    id: seat.id, n: seat.n, round: seat.round, minutes: seat.minutes, barRaiser: seat.barRaiser, hiringManager: seat.hiringManager,
    person: seat.interviewerId === null ? null : { id: seat.interviewerId, name: shownName(names, seat.interviewerId, mine || hasMet(round)) },
    mine, lost: seat.lostAt !== null,
    principles: seesPrinciples(context, mine) ? seat.principles : null,
    frozen: !isCandidate && seat.frozenAt !== null,
    ...roundPart(round),
    ...notesPart(noteSets.find((one) => one.seatId === seat.id && one.authorId === seat.interviewerId), { isCandidate, mine }),
  }
}

/** The bar raiser and the hiring manager see all, an interviewer their own, the candidate none. */
function seesPrinciples({ roles }: LoopContext, mine: boolean): boolean {
  return !roles.includes('candidate') && (mine || roles.includes('barRaiser') || roles.includes('hiringManager'))
}

const roundPart = (round: RoundFacts | undefined): Pick<SeatView, 'roundId' | 'roundStatus' | 'startsAt' | 'endedAt'> =>
  ({ roundId: round?.id ?? null, roundStatus: round?.status ?? null, startsAt: round?.startsAt ?? null, endedAt: round?.endedAt ?? null })

function notesPart(set: NoteSetFacts | undefined, { isCandidate, mine }: { isCandidate: boolean; mine: boolean }): Pick<SeatView, 'notes' | 'notesDueAt'> {
  const state = noteState(set)
  return { notes: isCandidate ? null : state, notesDueAt: mine && state === 'writing' ? (set?.dueAt ?? null) : null }
}

function noteState(set: NoteSetFacts | undefined): 'none' | 'writing' | 'in' {
  if (set === undefined || set.status === 'WAIVED') return 'none'
  return set.status === 'SUBMITTED' || set.status === 'SEALED' ? 'in' : 'writing'
}
