// A round as the live engine runs it.
import { useMemo } from 'react'
import type { LiveConnection } from '#client/live/connection.ts'
import type { LiveView } from '#client/live/copy.ts'
import { describeLive } from '#client/live/live-description.ts'
import { useLive } from '#client/live/use-live.ts'
import type { RoomSide } from '#shared/contracts/room-state.ts'
import { roomEvents, roomRequests } from '#shared/contracts/rooms.ts'
import { reduceRoom } from '#shared/domain/room/reduce-room.ts'

export const roomLive = (roundId: string, side: RoomSide) =>
  describeLive({
    prefix: 'room',
    requests: roomRequests,
    events: roomEvents,
    roomId: roundId,
    target: { roundId },
    isOf: ({ roundId: named = roundId }) => named === roundId,
    fold: (held, event) => ({ ...held, state: reduceRoom(held.state, event) }),
    // The newest page takes the media; a page that only lost its connection must not take it back from a newer one.
    deviceFor: ({ state }, own) => state.presence[side].mediaDevice ?? own,
    finalCodes: ['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED'],
  })

type Description = ReturnType<typeof roomLive>
export type RoomCommand = Parameters<Description['payloadOf']>[0]
type RoomSnapshot = Parameters<Description['fold']>[0]
export type RoomConnection = LiveConnection<RoomSnapshot, RoomCommand>
export type RoomView = LiveView<RoomSnapshot>

/** Resolves with the answer; by then the page shows the change. */
export type Send = (command: RoomCommand) => Promise<unknown>

export const useRoom = (roundId: string, side: RoomSide) =>
  useLive(useMemo(() => roomLive(roundId, side), [roundId, side]))
