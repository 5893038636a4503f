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
import { livePanelWords as words } from '../live-words.ts'
import { lineStamps } from '../line-stamps.ts'
import { emptyItem, itemsOn, keepQuestion } from '../note-edits.ts'
import { useNoteDraft } from '../note-draft.ts'
import { tryAgain } from '../words.ts'
import { LiveEntry } from './live-entry.tsx'
import { LiveLines } from './live-lines.tsx'
import { LiveQuestion } from './live-question.tsx'
import { NoDataForm } from './no-data-form.tsx'
import styles from './live-notes-panel.module.css'

export interface LiveNotesPanelProps {
  roundId: string
  /** The principle of the lines; null where the seat has none. */
  principle: Principle | null
  /** Whether the form for "no data" is open. */
  isGap: boolean
  /** The prepared question on screen; kept as asked with the first line. */
  question: string | null
  /** The questions planned on the principle. */
  prepared: readonly string[]
  side: 'interviewer'
  sessionTimeMs: () => number
  /** Whether the clock has started and the round is not over. */
  live: boolean
}

/** Notes during the round. Nothing here may take the focus from the field the interviewer types in. */
export function LiveNotesPanel(props: LiveNotesPanelProps) {
  const { data: view, error, refetch } = useNotes(props.roundId)
  if (view === undefined) {
    return error === null ? (
      <p className={styles.aside} role="status">
        {words.opening}
      </p>
    ) : (
      <p className={styles.aside} role="alert">
        {sentenceFor(error)}{' '}
        <button type="button" className="lnk" onClick={() => void refetch()}>
          {tryAgain}
        </button>
      </p>
    )
  }
  if (view.status !== 'DRAFT' && view.status !== 'LATE') {
    return (
      <p className={styles.aside}>
        {words.submitted} <Link to={`/rounds/${props.roundId}/notes`}>{words.read}</Link>
      </p>
    )
  }
  return <Writing key={view.id} {...props} view={view} />
}

function Writing({
  roundId,
  principle,
  isGap,
  question,
  prepared,
  sessionTimeMs,
  live,
  view,
}: LiveNotesPanelProps & { view: NoteSetView }) {
  const { store, draft } = useNoteDraft(view)
  const stamps = useMemo(() => lineStamps(view.id), [view.id])
  const on = principle ?? 'OW'
  return (
    <section className={styles.panel} aria-label={words.region}>
      <PrincipleNotes
        key={on}
        view={view}
        store={store}
        draft={draft}
        stamps={stamps}
        principle={on}
        isGap={isGap}
        question={question}
        prepared={prepared}
        sessionTime={() => (live ? sessionTimeMs() : null)}
      >
        <p className={styles.state}>
          {!live && <Link to={`/rounds/${roundId}/notes`}>{words.writeUp}</Link>}
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
  question: string | null
  prepared: readonly string[]
  sessionTime: () => number | null
  /** The foot of the panel, the same for every principle. */
  children: ReactNode
}

/** The current question on one principle, and the lines written on it. */
function PrincipleNotes({
  view,
  store,
  draft,
  stamps,
  principle,
  isGap,
  question,
  prepared,
  sessionTime,
  children,
}: PrincipleNotesProps) {
  const [freshId, setFreshId] = useState(newId)
  const [wantsNew, setWantsNew] = useState(false)
  const items = itemsOn(draft.content, principle)
  const item = (wantsNew ? items.find((item) => item.id === freshId) : items.at(-1)) ?? emptyItem(freshId, principle)
  const written = items.includes(item)
  // A second story usually answers another question than the one on screen.
  const shown = items.some((other) => other !== item && other.question === question) ? null : question
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
          shown={shown}
          prepared={prepared}
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
          onLine={() => keepQuestion(store, item, shown)}
          sessionTime={sessionTime}
        />
        {children}
      </footer>
    </>
  )
}
