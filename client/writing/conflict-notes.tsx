// Both versions of a field that two tabs changed, until the author chooses one.
import { textOfValue } from './text-of-value.ts'
import { conflictNoteWords as words } from './words.ts'
import type { TwoVersions } from './writing-context.ts'
import styles from './conflict-notes.module.css'

interface ConflictNotesProps extends TwoVersions {
  only?: (key: string) => boolean
}

export function ConflictNotes({ store, draft, nameOf, only }: ConflictNotesProps) {
  const keys = [...draft.conflicts].filter(([key]) => only?.(key) ?? true)
  return keys.map(([key, { theirs }]) => {
    const name = nameOf(key)
    return (
      <section key={key} className={styles.conflict} role="alert" aria-label={words.region(name)}>
        <p className={styles.what}>{words.what(name)}</p>
        <dl className={styles.texts}>
          <div>
            <dt>{words.here}</dt>
            <dd>{textOfValue(draft.fields.get(key))}</dd>
          </div>
          <div>
            <dt>{words.there}</dt>
            <dd>{textOfValue(theirs)}</dd>
          </div>
        </dl>
        <p className={styles.choose}>
          <button type="button" className="lnk" onClick={() => store.keepMine(key)}>
            {words.useHere}
            <span className="sr">: {name}</span>
          </button>
          <button type="button" className="lnk" onClick={() => store.takeTheirs(key)}>
            {words.useThere}
            <span className="sr">: {name}</span>
          </button>
        </p>
      </section>
    )
  })
}
