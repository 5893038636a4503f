// The live debrief: one script held by the server. Commands become numbered facts all attendees hear; sealed values stay
// in the private part, which never leaves the server but each person's own.
import { notFound, refuse } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Authorized } from '#server/lib/authorized.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import * as loopService from '#server/features/loops/service.ts'
import type { LoopContext } from '#server/features/loops/service.ts'
import * as loops from '#server/features/loops/system.ts'
import * as packages from '#server/features/packages/system.ts'
import { debriefChannel } from '#server/realtime/channels.ts'
import { debriefFacts, type DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { DebriefEvent } from '#shared/contracts/debrief-state.ts'
import { applyDecided, decideDebrief } from '#shared/domain/debrief/decide-debrief.ts'
import { nextDeadlineAt } from '#shared/domain/debrief/settle.ts'
import type { Debrief, DebriefCommand, DebriefContext, Decided } from '#shared/domain/debrief/types.ts'
import { applyConsequences } from './consequences.ts'
import { factsOf, proposeOutcome } from './facts.ts'
import { openFor } from './opening.ts'
import { presentSnapshot } from './presenter.ts'
import * as repository from './repository.ts'
import type { DebriefRow } from './repository.ts'

/** Interviewers of the loop, once its package is frozen. The debrief is made on the first visit. */
export async function enter(deps: Deps, actor: PersonActor, loopId: string): Promise<DebriefSnapshot> {
  const context = await loopService.requireLoop(deps.db, actor, { loopId, access: 'interviewer' })
  const found = await repository.findByLoop(deps.db, loopId)
  if (found === null) await deps.events.transact((tx) => openFor(tx, deps, context))
  return snapshot(deps, actor, loopId)
}

export async function snapshot(deps: Deps, actor: PersonActor, loopId: string): Promise<DebriefSnapshot> {
  const context = await loopService.requireLoop(deps.db, actor, { loopId, access: 'interviewer' })
  const row = await repository.findByLoop(deps.db, loopId)
  if (row === null) throw notFound('debrief')
  const names = await loopService.loopNames(deps.db, context)
  const pack = await packages.findNewest(deps.db, loopId)
  const packageIntact = pack !== null && (await packages.isIntact(deps.db, pack))
  return presentSnapshot({ row, context, candidateName: names.candidate, packageIntact, now: deps.clock.now() })
}

export async function requireAttendee(
  db: Db,
  actor: PersonActor,
  loopId: string,
): Promise<Authorized<LoopContext, 'interviewer'>> {
  const context = await loopService.requireLoop(db, actor, { loopId, access: 'interviewer' })
  loopService.refuseInDemo(context.loop)
  return context
}

interface Change {
  loopId: string
  actorId: string | null
  command: DebriefCommand
}

export async function applyToDebrief(deps: Deps, change: Change): Promise<{ seq: number }> {
  const done = await deps.events.transact(async (tx) => {
    await loops.lockLoop(tx, change.loopId)
    const row = await repository.lockByLoop(tx, change.loopId)
    const pack = await packages.findNewest(tx, change.loopId)
    if (row === null || pack === null) throw notFound('debrief')
    const context = { actorId: change.actorId, now: deps.clock.now(), facts: await factsOf(tx, deps, pack) }
    const { debrief, events } = decideAll({ public: row.state, private: row.private }, change.command, {
      context,
      propose: (state) => proposeOutcome(pack, state),
    })
    await store(tx, { row, debrief, events, context })
    const moved = await applyConsequences(tx, deps, {
      row,
      debrief,
      events,
      pack,
      now: context.now,
      actorId: change.actorId,
    })
    return { row, events, moved }
  })
  publishEvents(deps, done.row, done.events)
  if (done.moved !== 'nothing') await loops.announceLoop(deps, change.loopId, done.moved)
  return { seq: done.row.seq + done.events.length }
}

interface Deciding {
  context: DebriefContext
  propose(state: Debrief['public']): NonNullable<Extract<DebriefCommand, { type: 'propose' }>['proposed']>
}

/** The command, and the proposal that the final ballot brings about at once. */
export function decideAll(
  before: Debrief,
  command: DebriefCommand,
  { context, propose }: Deciding,
): { debrief: Debrief; events: DebriefEvent[] } {
  const first = accept(decideDebrief(before, command, context))
  const debrief = applyDecided(before, first)
  if (debrief.public.step !== 'DECISION' || debrief.public.proposal !== null) return { debrief, events: first.events }
  const second = accept(
    decideDebrief(debrief, { type: 'propose', proposed: propose(debrief.public) }, { ...context, actorId: null }),
  )
  return { debrief: applyDecided(debrief, second), events: [...first.events, ...second.events] }
}

function accept(decided: ReturnType<typeof decideDebrief>): Decided {
  if (!decided.ok)
    throw refuse(
      decided.rejection,
      decided.rejection.code === 'FORBIDDEN'
        ? 'FORBIDDEN'
        : decided.rejection.code === 'NO_QUORUM'
          ? 'NO_QUORUM'
          : 'ILLEGAL_TRANSITION',
    )
  return decided.value
}

async function store(
  tx: Db,
  change: { row: DebriefRow; debrief: Debrief; events: DebriefEvent[]; context: DebriefContext },
): Promise<void> {
  const { row, debrief, events, context } = change
  if (events.length > 0) {
    await repository.insertEvents(
      tx,
      events.map((event, index) => ({
        debriefId: row.id,
        seq: row.seq + index + 1,
        at: context.now,
        actorId: context.actorId,
        event,
      })),
    )
  }
  await repository.update(tx, row.id, {
    state: debrief.public,
    private: debrief.private,
    seq: row.seq + events.length,
    nextDeadlineAt: nextDeadlineAt(debrief.public, context.now),
    ...repository.probed(debrief.public),
  })
}

function publishEvents(deps: Deps, row: DebriefRow, events: readonly DebriefEvent[]): void {
  for (const [index, event] of events.entries()) {
    deps.realtime.publish(
      { namespace: 'rooms', channels: [debriefChannel(row.id)] },
      {
        name: 'debrief:event',
        def: debriefFacts['debrief:event'],
        payload: { debriefId: row.id, seq: row.seq + index + 1, event },
      },
    )
  }
}

/** The clock: steps that are over, a quorum that stayed away. */
export async function settleDueDebriefs(deps: Deps, now: number): Promise<void> {
  for (const { loopId } of await repository.listDue(deps.db, now)) {
    // One debrief that cannot be settled must not hold the others up.
    await applyToDebrief(deps, { loopId, actorId: null, command: { type: 'expireDueSteps' } }).catch((error: unknown) =>
      deps.logger.error({ err: error, loopId }, 'a due debrief was not settled'),
    )
  }
}
