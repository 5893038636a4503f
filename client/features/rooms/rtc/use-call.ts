import { useEffect, useState } from 'react'
import type { IceServer } from '#shared/contracts/rooms.ts'
import type { RoomConnection } from '../room-connection.ts'
import { createPeerCall, type CallView, type PeerCall } from './peer-call.ts'
import type { LocalMedia } from './use-local-media.ts'

const apart: CallView = { remote: null, connected: false, theirs: null }

interface CallInput {
  room: RoomConnection | null
  polite: boolean
  /** Undefined until known: a connection made without the relay would have to be made again. */
  iceServers: IceServer[] | undefined
  /** Only while the round runs and this page holds the media. */
  active: boolean
  otherDevice: string | null
  media: LocalMedia
}

/** The call while it is wanted. Nobody is seen before the round is live. */
export function useCall({ room, polite, iceServers, active, otherDevice, media }: CallInput): CallView {
  const [call, setCall] = useState<PeerCall | null>(null)
  const [view, setView] = useState<CallView>(apart)

  useEffect(() => {
    if (room === null || iceServers === undefined || !active) return undefined
    const made = createPeerCall({
      polite, onChange: setView, send: (to, signal) => room.signal(to, signal),
      iceServers: iceServers.map(({ urls, username, credential }) => ({ urls, ...(username === undefined ? {} : { username }), ...(credential === undefined ? {} : { credential }) })),
    })
    const stop = room.onSignal(({ from, signal }) => made.receive(from, signal))
    setCall(made)
    return () => {
      stop()
      made.dispose()
      setCall(null)
      setView(apart)
    }
  }, [room, polite, iceServers, active])

  const { stream, mic, camera } = media
  useEffect(() => {
    const audio = stream?.getAudioTracks()[0] ?? null
    const video = stream?.getVideoTracks()[0] ?? null
    call?.setLocal({ audio, video, sending: { mic: mic && audio !== null, camera: camera && video !== null } })
    // The tracks are in place before the first offer is made.
    call?.setOther(otherDevice)
  }, [call, stream, mic, camera, otherDevice])

  return view
}
