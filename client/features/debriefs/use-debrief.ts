import { useEffect, useState, useSyncExternalStore } from 'react'
import { newDevice, openDebrief, type DebriefConnection, type DebriefView } from './debrief-connection.ts'

const notYet: DebriefView = { snapshot: null, status: 'connecting', reason: null, devices: [] }
const never = () => () => undefined
const nothing = () => notYet

/** The debrief for as long as the page shows it. */
export function useDebrief(loopId: string): { connection: DebriefConnection | null; view: DebriefView } {
  const [connection, setConnection] = useState<DebriefConnection | null>(null)
  useEffect(() => {
    const opened = openDebrief({ loopId, device: newDevice() })
    setConnection(opened)
    return () => opened.close()
  }, [loopId])
  const view = useSyncExternalStore(connection?.subscribe ?? never, connection?.view ?? nothing)
  return { connection, view }
}
