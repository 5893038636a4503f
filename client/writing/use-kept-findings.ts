import { useState } from 'react'
import { z } from 'zod'
import { keep, kept } from '#client/lib/storage.ts'

const keptSchema = z.record(z.string(), z.string())

/** Reasons to keep findings, stored on this device until they are sent with the submit. */
export function useKeptFindings(view: { id: string; kept: Readonly<Record<string, string>> }) {
  const store = `kept-findings:${view.id}`
  const [reasons, setReasons] = useState<Record<string, string>>(() => ({ ...view.kept, ...kept(store, keptSchema) }))
  const keepFinding = (id: string, reason: string | null): void => {
    const { [id]: _before, ...rest } = reasons
    const next = reason === null ? rest : { ...rest, [id]: reason }
    keep(store, next)
    setReasons(next)
  }
  return { reasons, keepFinding }
}
