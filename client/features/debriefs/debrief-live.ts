// Describes a debrief to the live connection: its events, commands and snapshots.
import { useMemo } from 'react'
import type { LiveConnection } from '#client/live/connection.ts'
import type { LiveView } from '#client/live/copy.ts'
import { describeLive } from '#client/live/live-description.ts'
import { useLive } from '#client/live/use-live.ts'
import type { DebriefEvent, PersonCommand } from '#shared/contracts/debrief-state.ts'
import { debriefSocketEvents, debriefRequests, type DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { reduceDebrief } from '#shared/domain/debrief/reduce-debrief.ts'

/** Abilities depend on the step: after these events they are unknown until the server sends them. */
const changesAbilities: readonly DebriefEvent['type'][] = ['stepEntered', 'adjourned', 'voided']

export const debriefLive = (loopId: string) =>
  describeLive({
    prefix: 'debrief',
    requests: debriefRequests,
    events: debriefSocketEvents,
    roomId: loopId,
    target: { loopId },
    isOf: ({ debriefId }, snapshot) => snapshot === null || debriefId === snapshot.debriefId,
    fold: (snapshot, event) => ({
      ...snapshot,
      state: reduceDebrief(snapshot.state, event),
      abilities: changesAbilities.includes(event.type) ? [] : snapshot.abilities,
    }),
    finalCodes: ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED', 'NOT_ELIGIBLE', 'HASH_MISMATCH', 'ILLEGAL_TRANSITION'],
    // The viewer's sealed votes and abilities come in snapshots only; abilities also change when the step's time ends.
    viewerPart: { changesAt: ({ state }) => state.stepEndsAt },
  })

export type DebriefConnection = LiveConnection<DebriefSnapshot, PersonCommand>
export type DebriefView = LiveView<DebriefSnapshot>

export const useDebrief = (loopId: string) => useLive(useMemo(() => debriefLive(loopId), [loopId]))
