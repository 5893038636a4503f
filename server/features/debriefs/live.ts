// The debrief as a live room. All attendees see the public state; sealed ballots, pins and cases are sent only to their owner.
import { debriefEvents, debriefs } from '#server/db/schema/debriefs.ts'
import type { LoopContext } from '#server/features/loops/service.ts'
import * as loops from '#server/features/loops/system.ts'
import * as packages from '#server/features/packages/system.ts'
import { notFound } from '#server/lib/app-error.ts'
import type { LiveMember } from '#server/live/description.ts'
import { createLive } from '#server/live/engine.ts'
import type { DebriefEvent } from '#shared/contracts/debrief-state.ts'
import { debriefSocketEvents, debriefRequests } from '#shared/contracts/debriefs.ts'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'
import { reducePrivate } from '#shared/domain/debrief/reduce-private.ts'
import { nextDeadlineAt } from '#shared/domain/debrief/settle.ts'
import type { Debrief, DebriefCommand, DebriefPackage, PrivateChange } from '#shared/domain/debrief/types.ts'
import { ok } from '#shared/lib/result.ts'
import { requireDebrief } from './access.ts'
import { afterDebrief } from './consequences.ts'
import { decideAll } from './decide.ts'
import { debriefPackageOf, proposeOutcome } from './debrief-package.ts'
import { openFor } from './opening.ts'
import { debriefView, type DebriefView } from './presenter.ts'
import * as repository from './repository.ts'

interface Types {
  Row: repository.DebriefRow
  State: Debrief
  Event: DebriefEvent
  Sealed: PrivateChange
  Command: DebriefCommand
  /** A person's id, or null for the server. */
  Party: string | null
  Loaded: { pack: packages.Package; pkg: DebriefPackage }
  Member: LiveMember & { audience: 'panel'; context: LoopContext }
  View: DebriefView
}

export const liveDebriefs = createLive<Types>({
  noun: 'debrief',
  jobs: { due: 'debriefs-due', presence: 'debriefs-presence' },
  wire: {
    prefix: 'debrief',
    requests: debriefRequests,
    events: debriefSocketEvents,
    target: 'loopId',
    room: 'debriefId',
  },
  tables: { rooms: debriefs, id: 'id', target: 'loopId', events: debriefEvents, eventRoom: 'debriefId' },
  lockFirst: loops.lockLoop,
  stored: { read: repository.debriefOf, write: repository.columnsOf },
  rules: {
    async load(tx, deps, { row }) {
      const pack = await packages.findNewest(tx, row.loopId)
      if (pack === null) throw notFound('debrief')
      return { pack, pkg: await debriefPackageOf(tx, deps, pack) }
    },
    partyOf: (member) => member?.personId ?? null,
    decide(debrief, command, { party, now, loaded: { pack, pkg } }) {
      const decided = decideAll(debrief, command, {
        context: { actorId: party, now, pkg },
        propose: (state) => proposeOutcome(pack, state),
      })
      return decided.ok ? ok({ events: decided.value.events, sealed: decided.value.privateChanges }) : decided
    },
    fold: (debrief, event) => ({ ...debrief, public: reduceDebrief(debrief.public, event) }),
    foldSealed: (debrief, change) => ({ ...debrief, private: reducePrivate(debrief.private, change) }),
    ownCodes: ['FORBIDDEN', 'NO_QUORUM'],
    nextDeadline: (debrief, now) => nextDeadlineAt(debrief.public, now),
    due: { type: 'expireDueSteps' },
    eventAt: (_event, now) => now,
    after: afterDebrief,
  },
  audiences: {
    all: ['panel'],
    async admit(db, actor, { target, to }) {
      const context = await requireDebrief(db, actor, { loopId: target, to })
      const personId = context.userId
      // Viewing a demo as another person doesn't make that person present.
      return { audience: 'panel', personId, presence: personId, counts: personId === actor.userId, context }
    },
    view: debriefView,
    event: (event) => event,
    calls: () => ['panel'],
  },
  presence: {
    listOccupied: repository.listAttended,
    of: (debrief) => debrief.public.present,
    arrive: (personId) => ({ type: 'arrive', personId }),
    leave: (personId) => ({ type: 'leave', personId }),
  },
  open: openFor,
})
