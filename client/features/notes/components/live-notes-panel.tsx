import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { SavedState } from '#client/ui/saved-state.tsx'
import type { NoteSetView } from '#shared/contracts/notes-api.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { useNotes } from '../api.ts'
import { lineStamps } from '../line-stamps.ts'
import { newId } from '../new-id.ts'
import { emptyItem, itemsOn } from '../note-edits.ts'
import { useDraft } from '../use-draft.ts'
import { ConflictNotes } from './conflict-notes.tsx'
import { LiveEntry } from './live-entry.tsx'
import { LiveLines } from './live-lines.tsx'
import { LiveQuestion } from './live-question.tsx'
import { NoDataForm } from './no-data-form.tsx'
import styles from './live-notes-panel.module.css'

export interface LiveNotesPanelProps {
  roundId: string
  /** Null until the round is live. */
  noteSetId: string | null
  principles: Principle[]
  side: 'interviewer'
  sessionTimeMs: () => number
  /** The clock has started and the round is not over. */
  live: boolean
}

/** Notes while the round runs: nothing here ever takes the caret away from whoever types. */
export function LiveNotesPanel(props: LiveNotesPanelProps) {
  const { data: view, error, refetch } = useNotes(props.roundId, props.noteSetId !== null)
  if (props.noteSetId === null) return <p className={styles.aside}>Your notes open here when the round goes live.</p>
  if (view === undefined) {
    return error === null
      ? <p className={styles.aside} role="status">Opening your notes …</p>
      : <p className={styles.aside} role="alert">{sentenceFor(error)} <button type="button" className="lnk" onClick={() => void refetch()}>Try again</button></p>
  }
  if (view.status !== 'DRAFT' && view.status !== 'LATE') {
    return <p className={styles.aside}>These notes are handed in. <Link to={`/rounds/${props.roundId}/notes`}>Read them</Link></p>
  }
  return <Writing key={view.id} {...props} view={view} />
}

function Writing({ roundId, principles, sessionTimeMs, live, view }: LiveNotesPanelProps & { view: NoteSetView }) {
  const { store, draft } = useDraft(view)
  const [chosen, setChosen] = useState<Principle | null>(null)
  const [freshId, setFreshId] = useState(newId)
  const [wantsNew, setWantsNew] = useState(false)
  const [isGap, setIsGap] = useState(false)
  const stamps = useMemo(() => lineStamps(view.id), [view.id])
  const principle = chosen ?? principles[0] ?? 'OW'
  const items = itemsOn(draft.content, principle)
  const item = (wantsNew ? items.find((one) => one.id === freshId) : items.at(-1)) ?? emptyItem(freshId, principle)
  const written = items.includes(item)
  const sessionTime = () => (live ? sessionTimeMs() : null)

  function choose(next: Principle): void {
    setChosen(next)
    setWantsNew(false)
    setIsGap(false)
    setFreshId(newId())
  }
  function another(): void {
    setFreshId(newId())
    setWantsNew(true)
  }

  return (
    <section className={styles.panel} aria-label="Live notes">
      <nav className={styles.tabs} aria-label="Notes on">
        {principles.map((code) => (
          <button key={code} type="button" aria-current={code === principle} onClick={() => choose(code)}><PrincipleName code={code} /></button>
        ))}
        <button type="button" className={styles.gap} aria-expanded={isGap} onClick={() => setIsGap(!isGap)}>No data</button>
      </nav>
      {isGap
        ? <NoDataForm store={store} draft={draft} principle={principle} />
        : <LiveQuestion key={item.id} store={store} item={item} earlier={items.length - (written ? 1 : 0)} onAnother={written ? another : undefined} />}
      <LiveLines store={store} item={item} stamps={stamps} />
      <footer className={styles.dock}>
        <ConflictNotes store={store} draft={draft} />
        <LiveEntry key={item.id} keptAs={`entry:${view.id}:${principle}`} store={store} item={item} items={items} stamps={stamps} sessionTime={sessionTime} />
        <p className={styles.state}>
          {!live && <Link to={`/rounds/${roundId}/notes`}>Write them up</Link>}
          <SavedState state={draft.saving} />
        </p>
      </footer>
    </section>
  )
}
