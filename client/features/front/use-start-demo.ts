import { useEffect, useState } from 'react'
import { explain, loadApi } from './load-api.ts'

export type StartState = { kind: 'idle' } | { kind: 'opening' } | { kind: 'failed'; reason: string }

/** Opens a finished loop for this visitor. A full load follows: the app is another entry, and a guest session was just set. */
export function useStartDemo(): { state: StartState; start: () => void } {
  const [state, setState] = useState<StartState>({ kind: 'idle' })
  // The Back button may restore this page while it still shows "opening".
  useEffect(() => {
    const reset = (event: PageTransitionEvent) => {
      if (event.persisted) setState({ kind: 'idle' })
    }
    window.addEventListener('pageshow', reset)
    return () => window.removeEventListener('pageshow', reset)
  }, [])

  const open = async () => {
    setState({ kind: 'opening' })
    try {
      const { loopId } = await (await loadApi()).startDemo()
      window.location.assign(`/demo/${loopId}`)
    } catch (error) {
      setState({ kind: 'failed', reason: await explain(error) })
    }
  }
  return { state, start: () => void open() }
}
