import { limits } from '#shared/contracts/limits.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { GrowingText } from '#client/writing/growing-text.tsx'
import type { NoteDraft, NoteDraftStore } from '../note-draft.ts'
import { cellOn, editCell } from '../note-edits.ts'
import { noDataWords as words } from '../live-words.ts'
import styles from './live-notes-panel.module.css'

/** Says why there is no evidence, instead of a rating. */
export function NoDataForm({
  store,
  draft,
  principle,
}: {
  store: NoteDraftStore
  draft: NoteDraft
  principle: Principle
}) {
  const { noData } = cellOn(draft.content, principle)
  const say = (value: string) => editCell(store, principle, { field: 'noData', value })
  return (
    <div className={styles.question}>
      <GrowingText
        label={words.label(principle)}
        value={noData}
        onChange={say}
        placeholder={words.hint}
        maxLength={limits.shortText.max}
        className={styles.asked}
      />
      <p className={styles.prepared}>
        {noData === '' ? (
          words.reasons.map((reason) => (
            <button key={reason} type="button" className="lnk" onClick={() => say(reason)}>
              {reason}
            </button>
          ))
        ) : (
          <button type="button" className="lnk" onClick={() => say('')}>
            {words.undo}
          </button>
        )}
      </p>
    </div>
  )
}
