// Shared by the passages of a text that is checked while it is written: its draft, its findings, and the author's answers.
import { createContext, use } from 'react'
import type { Draft, DraftStore } from '#client/fields/draft-store.ts'
import type { MarginFinding } from './findings.ts'

export interface TwoVersions {
  store: Pick<DraftStore<unknown>, 'keepMine' | 'takeTheirs'>
  draft: Pick<Draft<unknown>, 'fields' | 'conflicts'>
  /** A field in words: "Ownership, justification". */
  nameOf: (key: string) => string
}

export interface Writing extends TwoVersions {
  findings: readonly MarginFinding[]
  /** Whether the margin shows what is missing: from the first try to submit. */
  showsMissing: boolean
  keepFinding: (id: string, reason: string | null) => void
  jumpTo: (finding: Pick<MarginFinding, 'field' | 'spans'>) => void
}

export const WritingContext = createContext<Writing | null>(null)

export function useWriting(): Writing {
  const writing = use(WritingContext)
  if (writing === null) throw new Error('a passage is rendered outside of its text')
  return writing
}
