import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { SavedState } from '#client/ui/saved-state.tsx'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { newId } from '#client/lib/new-id.ts'
import { ConflictNotes } from '#client/writing/conflict-notes.tsx'
import { useNotes } from '../api.ts'
import { conflictWords } from '../conflict-words.ts'
import { lineStamps } from '../line-stamps.ts'
import { emptyItem, itemsOn } from '../note-edits.ts'
import { useNoteDraft } from '../note-draft.ts'
import { LiveEntry } from './live-entry.tsx'
import { LiveLines } from './live-lines.tsx'
import { LiveQuestion } from './live-question.tsx'
import { NoDataForm } from './no-data-form.tsx'
import styles from './live-notes-panel.module.css'

export interface LiveNotesPanelProps {
  roundId: string
  /** What the lines are written on; null where the seat has no principle. */
  principle: Principle | null
  /** The form that says why there is no data stands open. */
  isGap: boolean
  side: 'interviewer'
  sessionTimeMs: () => number
  /** The clock has started and the round is not over. */
  live: boolean
}

/** Notes while the round runs: nothing here ever takes the caret away from whoever types. */
export function LiveNotesPanel(props: LiveNotesPanelProps) {
  const { data: view, error, refetch } = useNotes(props.roundId)
  if (view === undefined) {
    return error === null ? (
      <p className={styles.aside} role="status">
        Opening your notes …
      </p>
    ) : (
      <p className={styles.aside} role="alert">
        {sentenceFor(error)}{' '}
        <button type="button" className="lnk" onClick={() => void refetch()}>
          Try again
        </button>
      </p>
    )
  }
  if (view.status !== 'DRAFT' && view.status !== 'LATE') {
    return (
      <p className={styles.aside}>
        These notes are handed in. <Link to={`/rounds/${props.roundId}/notes`}>Read them</Link>
      </p>
    )
  }
  return <Writing key={view.id} {...props} view={view} />
}

function Writing({
  roundId,
  principle,
  isGap,
  sessionTimeMs,
  live,
  view,
}: LiveNotesPanelProps & { view: NoteSetView }) {
  const { store, draft } = useNoteDraft(view)
  const stamps = useMemo(() => lineStamps(view.id), [view.id])
  const on = principle ?? 'OW'
  return (
    <section className={styles.panel} aria-label="Live notes">
      <PrincipleNotes
        key={on}
        view={view}
        store={store}
        draft={draft}
        stamps={stamps}
        principle={on}
        isGap={isGap}
        sessionTime={() => (live ? sessionTimeMs() : null)}
      >
        <p className={styles.state}>
          {!live && <Link to={`/rounds/${roundId}/notes`}>Write them up</Link>}
          <SavedState state={draft.saving} />
        </p>
      </PrincipleNotes>
    </section>
  )
}

interface PrincipleNotesProps extends ReturnType<typeof useNoteDraft> {
  view: NoteSetView
  stamps: ReturnType<typeof lineStamps>
  principle: Principle
  isGap: boolean
  sessionTime: () => number | null
  /** What stands at the foot, whatever the principle. */
  children: ReactNode
}

/** The question that is being asked on one principle, and the lines heard on it. */
function PrincipleNotes({ view, store, draft, stamps, principle, isGap, sessionTime, children }: PrincipleNotesProps) {
  const [freshId, setFreshId] = useState(newId)
  const [wantsNew, setWantsNew] = useState(false)
  const items = itemsOn(draft.content, principle)
  const item = (wantsNew ? items.find((item) => item.id === freshId) : items.at(-1)) ?? emptyItem(freshId, principle)
  const written = items.includes(item)
  function another(): void {
    setFreshId(newId())
    setWantsNew(true)
  }
  return (
    <>
      {isGap ? (
        <NoDataForm store={store} draft={draft} principle={principle} />
      ) : (
        <LiveQuestion
          key={item.id}
          store={store}
          item={item}
          earlier={items.length - (written ? 1 : 0)}
          onAnother={written ? another : undefined}
        />
      )}
      <LiveLines store={store} item={item} stamps={stamps} />
      <footer className={styles.dock}>
        <ConflictNotes store={store} draft={draft} nameOf={conflictWords} />
        <LiveEntry
          key={item.id}
          keptAs={`entry:${view.id}:${principle}`}
          store={store}
          item={item}
          items={items}
          stamps={stamps}
          sessionTime={sessionTime}
        />
        {children}
      </footer>
    </>
  )
}
