import { useMemo, useSyncExternalStore } from 'react'
import { openLive, type LiveConnection } from './connection.ts'
import type { LiveView } from './copy.ts'
import type { LiveDescription, LiveSnapshot } from './live-description.ts'

export interface HeldLive<S, C> {
  connection: LiveConnection<S, C> | null
  view: LiveView<S>
}
const none: HeldLive<never, never> = {
  connection: null,
  view: { snapshot: null, status: 'connecting', reason: null, devices: [] },
}

/** Opens when the page begins to look and closes when it stops. */
function liveStore<S extends LiveSnapshot, E, C>(description: LiveDescription<S, E, C>) {
  let held: HeldLive<S, C> = none
  return {
    read: () => held,
    subscribe(changed: () => void) {
      const connection = openLive(description)
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

/** A live room for as long as a page shows it. Another description is another room: keep it in a memo. */
export function useLive<S extends LiveSnapshot, E, C>(description: LiveDescription<S, E, C>): HeldLive<S, C> {
  const store = useMemo(() => liveStore(description), [description])
  return useSyncExternalStore(store.subscribe, store.read)
}
