import { useCallback, useState } from 'react'

interface Receiver<C> {
  send(command: C): Promise<string | null>
}
export interface Sending<C> {
  busy: boolean
  problem: string | null
  /** True when it was done; the page shows what changed by then. */
  run(command: C): Promise<boolean>
}

/** Sends the commands of one form or button. A refusal stays on screen there until the next command succeeds. */
export function useSending<C>(receiver: Receiver<C> | null): Sending<C> {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const run = useCallback(
    async (command: C) => {
      if (receiver === null) return false
      setBusy(true)
      const refusal = await receiver.send(command)
      setBusy(false)
      setProblem(refusal)
      return refusal === null
    },
    [receiver],
  )
  return { busy, problem, run }
}
