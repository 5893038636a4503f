// The panel's call: sound before picture, small pictures, and each person chooses whether to join.
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CallDevice, CallKind } from '#client/call/call-kind.ts'
import { useMedia, type LocalMedia } from '#client/call/use-media.ts'
import { useMesh } from '#client/call/use-mesh.ts'
import { debriefIceOptions } from './api.ts'
import type { DebriefConnection } from './debrief-live.ts'
import { callWords } from './room-words.ts'

export const tableCall: CallKind = {
  capture: { width: 320, height: 180 },
  // 180 lines are a face at this size; five of them are light enough for a home line.
  picture: { height: 180, framesPerSecond: 15, bitsPerSecond: 150_000 },
  firstOffer: 'either',
  nudgeMs: 4_000,
  isPolite: (me, other) => me.device < other.device,
  withoutIt: callWords.worksWithoutMedia,
}

export interface TableCall {
  joined: boolean
  media: LocalMedia
  /** By person id: everyone who can be seen or heard. */
  streams: ReadonlyMap<string, MediaStream>
  join(): void
  leave(): void
}
interface CallInput {
  loopId: string
  personId: string | null
  connection: DebriefConnection | null
  devices: readonly CallDevice[]
}
const noDevices: readonly CallDevice[] = []

/** The panel's call, while this person has joined it. */
export function useTableCall({ loopId, personId, connection, devices }: CallInput): TableCall {
  const [joined, setJoined] = useState(false)
  const { data: iceServers } = useQuery(debriefIceOptions(loopId, joined))
  const media = useMedia(tableCall, joined)
  const peers = useMesh({
    kind: tableCall,
    line: connection,
    personId,
    iceServers,
    active: joined,
    // Connects only after the person has answered the browser's permission prompt.
    devices: media.opening ? noDevices : devices,
    media,
  })
  const streams = useMemo(
    () =>
      new Map(
        [...peers.values()].flatMap(({ personId: of, stream, connected }) =>
          stream !== null && connected ? [[of, stream] as const] : [],
        ),
      ),
    [peers],
  )
  return { joined, media, streams, join: () => setJoined(true), leave: () => setJoined(false) }
}
