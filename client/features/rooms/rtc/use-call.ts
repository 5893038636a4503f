import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { IceServer } from '#shared/contracts/rooms.ts'
import type { RoomConnection } from '../room-live.ts'
import { apart, createPeerCall, type CallView, type PeerCall } from './peer-call.ts'
import type { LocalMedia } from './use-local-media.ts'

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
interface HeldCall {
  call: PeerCall | null
  view: CallView
}
const none: HeldCall = { call: null, view: apart }

function callStore({ room, polite, iceServers }: { room: RoomConnection; polite: boolean; iceServers: IceServer[] }) {
  let held = none
  return {
    read: () => held,
    subscribe(changed: () => void) {
      const call = createPeerCall({
        polite,
        iceServers: iceServers.map(withoutGaps),
        send: (to, signal) => room.signal(to, signal),
        onChange: (view) => {
          held = { call, view }
          changed()
        },
      })
      const stop = room.onSignal(({ from, signal }) => call.receive(from, signal))
      held = { call, view: apart }
      changed()
      return () => {
        stop()
        call.dispose()
        held = none
      }
    },
  }
}

const noCall = { read: () => none, subscribe: () => () => undefined }

const withoutGaps = ({ urls, username, credential }: IceServer): RTCIceServer => ({
  urls,
  ...(username === undefined ? {} : { username }),
  ...(credential === undefined ? {} : { credential }),
})

/** The call while it is wanted. Nobody is seen before the round is live. */
export function useCall({ room, polite, iceServers, active, otherDevice, media }: CallInput): CallView {
  const store = useMemo(
    () => (room === null || iceServers === undefined || !active ? noCall : callStore({ room, polite, iceServers })),
    [room, polite, iceServers, active],
  )
  const { call, view } = useSyncExternalStore(store.subscribe, store.read)

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
