// What the parts of a text under findings share: where its two versions are chosen, what is found in it and what the author does about it.
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
  /** Whether missing things are shown in the margin: from the first try to submit. */
  showsMissing: boolean
  keepFinding: (id: string, reason: string | null) => void
  jumpTo: (finding: Pick<MarginFinding, 'field' | 'spans'>) => void
}

export const WritingContext = createContext<Writing | null>(null)

export function useWriting(): Writing {
  const writing = use(WritingContext)
  if (writing === null) throw new Error('a passage is outside of the text it belongs to')
  return writing
}
