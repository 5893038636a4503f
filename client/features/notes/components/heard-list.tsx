import { sessionStamp } from '#client/ui/format-duration.ts'
import { cx } from '#client/ui/cx.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { dropQuote, putQuote } from '../note-edits.ts'
import styles from './evidence.module.css'

/** Their words, as they said them. */
export function HeardList({ item }: { item: EvidenceItem }) {
  const { store } = useWriteUp()
  const at = `item.${item.id}.quotes`
  return (
    <Passage
      label="Heard"
      fields={[at, ...item.quotes.map(({ id }) => `${at}.${id}`)]}
      saves={[at]}
      isFilled={item.quotes.length > 0}
    >
      {item.quotes.map((quote) => (
        <div key={quote.id} className={styles.row}>
          <PassageText
            className={cx('read', styles.heard)}
            label="Words heard"
            field={`${at}.${quote.id}`}
            value={quote.text}
            placeholder="Words you actually heard"
            maxLength={limits.shortText.max}
            onChange={(text) => putQuote(store, item, { ...quote, text })}
          />
          <span className={styles.end}>
            {quote.atMs !== null && <span className="stamp">{sessionStamp(quote.atMs)}</span>}
            <button
              type="button"
              className={styles.quiet}
              aria-label="Remove these words"
              onClick={() => dropQuote(store, item, quote.id)}
            >
              Remove
            </button>
          </span>
        </div>
      ))}
      {item.quotes.length < limits.quotesPerItem && (
        <p className={cx(item.quotes.length > 0 && styles.add)}>
          <button
            type="button"
            data-field={at}
            className="lnk"
            onClick={() => putQuote(store, item, { text: '', atMs: null })}
          >
            Add words you heard
          </button>
        </p>
      )}
    </Passage>
  )
}
