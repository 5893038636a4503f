import { createContext, use, type ReactNode } from 'react'
import { WritingContext, type Writing } from '#client/writing/writing-context.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import type { NoteDraft, NoteDraftStore } from './note-draft.ts'

/** Shared by all parts of the write-up. */
export interface WriteUp extends Writing {
  view: NoteSetView
  store: NoteDraftStore
  draft: NoteDraft
}

const WriteUpContext = createContext<WriteUp | null>(null)

/** Provides one value to the parts of the write-up and to their passages. */
export function WriteUpProvider({ writeUp, children }: { writeUp: WriteUp; children: ReactNode }) {
  return (
    <WriteUpContext value={writeUp}>
      <WritingContext value={writeUp}>{children}</WritingContext>
    </WriteUpContext>
  )
}

export function useWriteUp(): WriteUp {
  const writeUp = use(WriteUpContext)
  if (writeUp === null) throw new Error('a part of the write-up is rendered outside of it')
  return writeUp
}
