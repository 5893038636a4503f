import { limits } from '#shared/contracts/limits.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { principleName } from '#client/ui/principle-names.ts'
import { GrowingText } from '#client/writing/growing-text.tsx'
import type { NoteDraft, NoteDraftStore } from '../note-draft.ts'
import { cellOn, editCell } from '../note-edits.ts'
import styles from './live-notes-panel.module.css'

const reasons = ['Not asked', 'Ran out of time', 'No story came'] as const

/** A gap said aloud is worth more than a number made up. */
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
        label={`Why there is no data on ${principleName(principle)}`}
        value={noData}
        onChange={say}
        placeholder="Why there is no data"
        maxLength={limits.shortText.max}
        className={styles.asked}
      />
      <p className={styles.prepared}>
        {noData === '' ? (
          reasons.map((reason) => (
            <button key={reason} type="button" className="lnk" onClick={() => say(reason)}>
              {reason}
            </button>
          ))
        ) : (
          <button type="button" className="lnk" onClick={() => say('')}>
            There is data after all
          </button>
        )}
      </p>
    </div>
  )
}
