// A debrief as the live engine runs it.
import { useMemo } from 'react'
import type { LiveConnection } from '#client/live/connection.ts'
import type { LiveView } from '#client/live/copy.ts'
import { describeLive } from '#client/live/live-description.ts'
import { useLive } from '#client/live/use-live.ts'
import type { DebriefEvent, PersonCommand } from '#shared/contracts/debrief-state.ts'
import { debriefSocketEvents, debriefRequests, type DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'

/** What a person may send depends on the step: after the next one begins it is unknown until the server says. */
const changesAbilities: readonly DebriefEvent['type'][] = ['stepEntered', 'adjourned', 'voided']

export const debriefLive = (loopId: string) =>
  describeLive({
    prefix: 'debrief',
    requests: debriefRequests,
    events: debriefSocketEvents,
    roomId: loopId,
    target: { loopId },
    isOf: ({ debriefId }, held) => held === null || debriefId === held.debriefId,
    fold: (held, event) => ({
      ...held,
      state: reduceDebrief(held.state, event),
      abilities: changesAbilities.includes(event.type) ? [] : held.abilities,
    }),
    finalCodes: ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'NOT_ELIGIBLE', 'HASH_MISMATCH', 'ILLEGAL_TRANSITION'],
    // Own sealed things and abilities are in snapshots only; abilities also change with the clock alone.
    viewerPart: { changesAt: ({ state }) => state.stepEndsAt },
  })

export type DebriefConnection = LiveConnection<DebriefSnapshot, PersonCommand>
export type DebriefView = LiveView<DebriefSnapshot>

export const useDebrief = (loopId: string) => useLive(useMemo(() => debriefLive(loopId), [loopId]))
