import { createContext, use } from 'react'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import type { Draft, DraftStore } from './draft-store.ts'
import type { MarginFinding } from './findings.ts'

/** What every part of the write-up reads and changes. */
export interface WriteUp {
  view: NoteSetView
  store: DraftStore
  draft: Draft
  findings: readonly MarginFinding[]
  /** Whether missing things are shown in the margin: from the first try to submit. */
  showsMissing: boolean
  keepFinding: (id: string, reason: string | null) => void
  jumpTo: (finding: Pick<MarginFinding, 'field' | 'spans'>) => void
}

export const WriteUpContext = createContext<WriteUp | null>(null)

export function useWriteUp(): WriteUp {
  const writeUp = use(WriteUpContext)
  if (writeUp === null) throw new Error('a part of the write-up stands outside of it')
  return writeUp
}
