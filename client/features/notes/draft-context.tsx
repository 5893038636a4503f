import { createContext, use, type ReactNode } from 'react'
import { WritingContext, type Writing } from '#client/writing/writing-context.ts'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import type { NoteDraft, NoteDraftStore } from './note-draft.ts'

/** What every part of the write-up reads and changes. */
export interface WriteUp extends Writing {
  view: NoteSetView
  store: NoteDraftStore
  draft: NoteDraft
}

const WriteUpContext = createContext<WriteUp | null>(null)

/** One value for the parts of a note and for the passages they are made of. */
export function WriteUpProvider({ writeUp, children }: { writeUp: WriteUp; children: ReactNode }) {
  return (
    <WriteUpContext value={writeUp}>
      <WritingContext value={writeUp}>{children}</WritingContext>
    </WriteUpContext>
  )
}

export function useWriteUp(): WriteUp {
  const writeUp = use(WriteUpContext)
  if (writeUp === null) throw new Error('a part of the write-up stands outside of it')
  return writeUp
}
