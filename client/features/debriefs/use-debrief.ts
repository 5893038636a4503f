import { useMemo, useSyncExternalStore } from 'react'
import { newDevice, openDebrief, type DebriefConnection, type DebriefView } from './debrief-connection.ts'

interface HeldDebrief {
  connection: DebriefConnection | null
  view: DebriefView
}
const none: HeldDebrief = {
  connection: null,
  view: { snapshot: null, status: 'connecting', reason: null, devices: [] },
}

/** Opens when the page begins to look and closes when it stops; each stay has a device of its own. */
function debriefStore(loopId: string) {
  let held = none
  return {
    read: () => held,
    subscribe(changed: () => void) {
      const connection = openDebrief({ loopId, device: newDevice() })
      const take = () => {
        held = { connection, view: connection.view() }
        changed()
      }
      connection.subscribe(take)
      take()
      return () => {
        connection.close()
        held = none
      }
    },
  }
}

export function useDebrief(loopId: string): HeldDebrief {
  const store = useMemo(() => debriefStore(loopId), [loopId])
  return useSyncExternalStore(store.subscribe, store.read)
}
