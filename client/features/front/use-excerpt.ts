import { useEffect, useState } from 'react'
import type { DemoExcerpt } from '#shared/contracts/demo.ts'
import { explain, loadApi } from './load-api.ts'

export type ExcerptState =
  | { kind: 'loading' }
  | { kind: 'ready'; excerpt: DemoExcerpt }
  | { kind: 'failed'; reason: string }

/** The query library belongs to the app; this page asks once and can ask again. */
export function useExcerpt(): { state: ExcerptState; retry: () => void } {
  const [state, setState] = useState<ExcerptState>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let wanted = true
    const show = (next: ExcerptState) => {
      if (wanted) setState(next)
    }
    loadApi()
      .then(async (api) => show({ kind: 'ready', excerpt: await api.loadExcerpt() }))
      .catch(async (error: unknown) => show({ kind: 'failed', reason: await explain(error) }))
    return () => {
      wanted = false
    }
  }, [attempt])

  const retry = () => {
    setState({ kind: 'loading' })
    setAttempt((n) => n + 1)
  }
  return { state, retry }
}
