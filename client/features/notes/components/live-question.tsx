import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { limits } from '#shared/contracts/limits.ts'
import { thePack } from '#client/lib/pack.ts'
import { GrowingText } from '#client/writing/growing-text.tsx'
import type { NoteDraftStore } from '../note-draft.ts'
import { editItem } from '../note-edits.ts'
import { countOf } from '../words.ts'
import styles from './live-notes-panel.module.css'

interface LiveQuestionProps {
  store: NoteDraftStore
  item: EvidenceItem
  /** Questions on this principle that stand above already. */
  earlier: number
  onAnother: (() => void) | undefined
}

/** What was asked: typed, or one of the prepared questions. */
export function LiveQuestion({ store, item, earlier, onAnother }: LiveQuestionProps) {
  const prepared = thePack().principles[item.principle].questions
  const ask = (value: string) => editItem(store, item, { field: 'question', value })
  return (
    <div className={styles.question}>
      <GrowingText
        label="Question asked"
        value={item.question}
        onChange={ask}
        placeholder="The question you asked"
        maxLength={limits.shortText.max}
        className={styles.asked}
      />
      <p className={styles.prepared}>
        {item.question === '' &&
          prepared.map(({ id, text }, index) => (
            <button key={id} type="button" className="lnk" title={text} onClick={() => ask(text)}>
              Prepared {index + 1}
            </button>
          ))}
        {item.question !== '' && onAnother !== undefined && (
          <button type="button" className="lnk" onClick={onAnother}>
            Another question
          </button>
        )}
        {earlier > 0 && <span className="lab">{countOf(earlier, 'earlier question')} in the write-up</span>}
      </p>
    </div>
  )
}
