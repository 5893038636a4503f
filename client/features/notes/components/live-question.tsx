import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { limits } from '#shared/contracts/limits.ts'
import { GrowingText } from '#client/writing/growing-text.tsx'
import type { NoteDraftStore } from '../note-draft.ts'
import { editItem } from '../note-edits.ts'
import { questionWords as words } from '../live-words.ts'
import styles from './live-notes-panel.module.css'

interface LiveQuestionProps {
  store: NoteDraftStore
  item: EvidenceItem
  /** The question that the first line keeps as asked. */
  shown: string | null
  /** The questions planned on the principle. */
  prepared: readonly string[]
  /** How many questions on this principle came before. */
  earlier: number
  onAnother: (() => void) | undefined
}

/** The question that was asked: typed, or copied from the prepared ones. */
export function LiveQuestion({ store, item, shown, prepared, earlier, onAnother }: LiveQuestionProps) {
  const mayStartAnother = item.question !== '' && onAnother !== undefined
  const ask = (value: string) => editItem(store, item, { field: 'question', value })
  return (
    <div className={styles.question}>
      <GrowingText
        label={words.label}
        value={item.question}
        onChange={ask}
        placeholder={shown ?? words.hint}
        maxLength={limits.shortText.max}
        className={styles.asked}
      />
      <p className={styles.prepared}>
        {item.question === '' &&
          prepared.map((text, index) => (
            <button key={text} type="button" className="lnk" title={text} onClick={() => ask(text)}>
              {words.use(index + 1)}
              <span className="sr">: {text}</span>
            </button>
          ))}
        {mayStartAnother && (
          <button type="button" className="lnk" onClick={onAnother}>
            {words.another}
          </button>
        )}
        {earlier > 0 && <span className="lab">{words.earlier(earlier)}</span>}
      </p>
    </div>
  )
}
