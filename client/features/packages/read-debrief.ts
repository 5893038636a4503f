// One look at the debrief of a package without taking part in it: who only asks for the snapshot is not in the room.
import { roomSocket } from '#client/lib/socket-client.ts'
import { debriefRequests, type DebriefSnapshot } from '#shared/contracts/debriefs.ts'

const patienceMs = 8_000

/** Null when there is no debrief yet, or nobody answered: the package reads without it. */
export function readDebrief(loopId: string): Promise<DebriefSnapshot | null> {
  const socket = roomSocket(loopId, { requests: debriefRequests, facts: {} })
  return new Promise((resolve) => {
    const finish = (found: DebriefSnapshot | null) => {
      clearTimeout(timer)
      socket.close()
      resolve(found)
    }
    const timer = setTimeout(() => finish(null), patienceMs)
    socket.onState((state) => {
      if (state === 'closed') finish(null)
      if (state === 'live')
        void socket.request('debrief:snapshot', { loopId }).then((answer) => finish(answer.ok ? answer.data : null))
    })
  })
}
