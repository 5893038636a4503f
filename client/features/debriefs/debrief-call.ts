// The call around the table: sound before picture, small pictures, and each person decides whether to be in it.
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CallDevice, CallKind } from '#client/call/call-kind.ts'
import { useMedia, type LocalMedia } from '#client/call/use-media.ts'
import { useMesh } from '#client/call/use-mesh.ts'
import { debriefIceOptions } from './api.ts'
import type { DebriefConnection } from './debrief-live.ts'
import { worksWithoutMedia } from './words.ts'

export const tableCall: CallKind = {
  capture: { width: 320, height: 180 },
  // 180 lines are a face at this size; five of them are light enough for a home line.
  picture: { height: 180, framesPerSecond: 15, bitsPerSecond: 150_000 },
  firstOffer: 'either',
  nudgeMs: 4_000,
  isPolite: (me, other) => me.device < other.device,
  withoutIt: worksWithoutMedia,
}

export interface TableCall {
  joined: boolean
  media: LocalMedia
  /** By person: everyone who is seen or heard. */
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
const nobody: readonly CallDevice[] = []

/** The call around the table while a person wants to be in it. */
export function useTableCall({ loopId, personId, connection, devices }: CallInput): TableCall {
  const [joined, setJoined] = useState(false)
  const { data: iceServers } = useQuery(debriefIceOptions(loopId, joined))
  const media = useMedia(tableCall, joined)
  const heard = useMesh({
    kind: tableCall,
    line: connection,
    personId,
    iceServers,
    active: joined,
    // Nobody connects before the person has answered the browser's question.
    devices: media.opening ? nobody : devices,
    media,
  })
  const streams = useMemo(
    () =>
      new Map(
        [...heard.values()].flatMap(({ personId: of, stream, connected }) =>
          stream !== null && connected ? [[of, stream] as const] : [],
        ),
      ),
    [heard],
  )
  return { joined, media, streams, join: () => setJoined(true), leave: () => setJoined(false) }
}
