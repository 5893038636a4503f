import type { Draft, DraftStore } from '../draft-store.ts'
import { conflictWords, textOfValue } from '../conflict-words.ts'
import styles from './conflict-notes.module.css'

/** Two tabs wrote in one place: both texts stand here until the author chooses. */
export function ConflictNotes({
  store,
  draft,
  only,
}: {
  store: DraftStore
  draft: Draft
  only?: (key: string) => boolean
}) {
  const keys = [...draft.conflicts].filter(([key]) => only?.(key) ?? true)
  return keys.map(([key, { theirs }]) => (
    <section key={key} className={styles.conflict} role="alert" aria-label={`Two versions: ${conflictWords(key)}`}>
      <p className={styles.what}>
        Another tab changed this: {conflictWords(key)}. Both are kept; choose which one stays.
      </p>
      <dl className={styles.texts}>
        <div>
          <dt>Here</dt>
          <dd>{textOfValue(draft.fields.get(key))}</dd>
        </div>
        <div>
          <dt>There</dt>
          <dd>{textOfValue(theirs)}</dd>
        </div>
      </dl>
      <p className={styles.choose}>
        <button type="button" className="lnk" onClick={() => store.keepMine(key)}>
          Use mine
        </button>
        <button type="button" className="lnk" onClick={() => store.takeTheirs(key)}>
          Use theirs
        </button>
      </p>
    </section>
  ))
}
