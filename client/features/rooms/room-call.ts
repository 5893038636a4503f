// The call of a round: two people, each on one device.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CallKind } from '#client/call/call-kind.ts'
import type { Heard } from '#client/call/mesh.ts'
import { useMesh } from '#client/call/use-mesh.ts'
import type { LocalMedia } from '#client/call/use-media.ts'
import { iceOptions } from '#client/entities/round.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { RoomConnection } from './room-live.ts'
import { otherSide, worksWithoutMedia } from './words.ts'

export const roomCall: CallKind = {
  capture: { width: 640, height: 360 },
  // Enough for a face, light enough for a train.
  picture: { height: 360, framesPerSecond: 15, bitsPerSecond: 450_000 },
  firstOffer: 'impolite',
  nudgeMs: 2_500,
  // In a round, a person is identified by their side.
  isPolite: (me) => me.personId === 'candidate',
  withoutIt: worksWithoutMedia,
}

export type CallView = Omit<Heard, 'personId'>
const apart: CallView = { stream: null, connected: false, theirs: null }

interface CallInput {
  round: RoundView
  room: RoomConnection | null
  state: RoomState
  media: LocalMedia
  /** Only while the round runs and this page has the media: no one is visible before the round is live. */
  active: boolean
}

export function useRoomCall({ round, room, state, media, active }: CallInput): CallView {
  const { data: iceServers } = useQuery(iceOptions(round.id))
  const other = otherSide(round.side)
  const device = state.presence[other].mediaDevice
  const devices = useMemo(() => (device === null ? [] : [{ personId: other, device }]), [other, device])
  const heard = useMesh({ kind: roomCall, line: room, personId: round.side, iceServers, active, devices, media })
  return [...heard.values()][0] ?? apart
}
