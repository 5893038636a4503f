import { textOfValue } from './text-of-value.ts'
import type { TwoVersions } from './writing-context.ts'
import styles from './conflict-notes.module.css'

interface ConflictNotesProps extends TwoVersions {
  only?: (key: string) => boolean
}

/** Two tabs wrote in one place: both texts are shown here until the author chooses. */
export function ConflictNotes({ store, draft, nameOf, only }: ConflictNotesProps) {
  const keys = [...draft.conflicts].filter(([key]) => only?.(key) ?? true)
  return keys.map(([key, { theirs }]) => (
    <section key={key} className={styles.conflict} role="alert" aria-label={`Two versions: ${nameOf(key)}`}>
      <p className={styles.what}>Another tab changed this: {nameOf(key)}. Both are kept; choose which one stays.</p>
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
