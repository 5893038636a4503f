// Reading a copy's package sealed (DM-7): no votes and no outcome until the visitor has voted, then both next to each other (DM-8).
import type { Deps } from '#server/deps.ts'
import type { Db } from '#server/db/client.ts'
import * as debriefs from '#server/features/debriefs/system.ts'
import * as loops from '#server/features/loops/system.ts'
import * as packages from '#server/features/packages/system.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import { AppError, notFound } from '#server/lib/app-error.ts'
import type { DebriefState } from '#shared/contracts/debrief-state.ts'
import type { DemoVote, OpenedVotes, PanelVote, SealedReading } from '#shared/contracts/demo-loop.ts'
import { demoCandidate, demoLoop } from '#shared/demo/loop.ts'
import { quotedLines } from '#shared/domain/package/quoted-lines.ts'
import { requireCopyAsVisitor } from './own-copy.ts'

export async function sealedReading(deps: Deps, actor: PersonActor, loopId: string): Promise<SealedReading> {
  return readingOf(deps.db, await requireCopyAsVisitor(deps.db, actor, loopId))
}

interface Cast extends Omit<DemoVote, 'at'> {
  loopId: string
}

export async function vote(deps: Deps, actor: PersonActor, { loopId, ...cast }: Cast): Promise<SealedReading> {
  return deps.db.transaction(async (tx) => {
    const copy = await requireCopyAsVisitor(tx, actor, loopId)
    if ((cast.fallback === null) !== (copy.fallbackLevel === null))
      throw new AppError('INVALID_INPUT', 'Vote at the target level and at the fallback level.', { path: 'fallback' })
    const { content } = await packageOf(tx, copy)
    if (cast.line !== null && !quotedLines(content).some(({ text }) => text === cast.line))
      throw new AppError('INVALID_INPUT', 'Choose a line from the notes, or none.', { path: 'line' })
    const demoVote = { ...cast, at: deps.clock.now() }
    if (!(await loops.castDemoVote(tx, loopId, demoVote)))
      throw new AppError('ILLEGAL_TRANSITION', 'You have already voted in this copy. Reload to see your vote.')
    return readingOf(tx, { ...copy, demoVote })
  })
}

async function packageOf(db: Db, { id }: loops.Loop): Promise<packages.Package> {
  const pack = await packages.findNewest(db, id)
  if (pack === null) throw notFound('package')
  return pack
}

async function readingOf(db: Db, copy: loops.Loop): Promise<SealedReading> {
  const pack = await packageOf(db, copy)
  if (copy.demoVote !== null) {
    const state = await debriefs.findState(db, copy.id)
    if (state === null) throw notFound('debrief')
    return openedVotes(copy.demoVote, pack, state)
  }
  const seats = await loops.listSeats(db, copy.id)
  const people = seats.flatMap(({ id: seatId, roundNumber }) => {
    const member = demoLoop.seats.find((seat) => seat.roundNumber === roundNumber)
    return member === undefined ? [] : [{ seatId, name: member.name, mine: false }]
  })
  const named = { candidateName: demoCandidate.name, roleTitle: copy.roleTitle, people }
  return { state: 'reading', package: packages.sealedView(pack, { ...named, readerId: copy.id }) }
}

function openedVotes(own: DemoVote, pack: packages.Package, { ballots, proposal, signed }: DebriefState): OpenedVotes {
  if (signed === null || proposal === null) throw new Error("The demo's debrief has no signature")
  const panel = pack.content.header.seats.flatMap(({ seatId, interviewerId }): PanelVote[] => {
    const last = ballots.final?.find(({ personId }) => personId === interviewerId)
    if (last === undefined) return []
    const second = ballots.revote1?.find(({ personId }) => personId === interviewerId)
    return [
      {
        seatId,
        first: pack.votes.find((sealed) => sealed.seatId === seatId)?.vote ?? null,
        final: last.target,
        finalFallback: last.fallback,
        movedLine: last.movedLine ?? second?.movedLine ?? null,
      },
    ]
  })
  const { outcome, level } = signed
  return { state: 'voted', own, panel, outcome, level, gates: proposal.gates.filter(({ fired }) => fired) }
}
