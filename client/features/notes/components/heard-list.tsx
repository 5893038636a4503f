import { sessionStamp } from '#client/ui/format-duration.ts'
import { cx } from '#client/ui/cx.ts'
import { limits } from '#shared/contracts/limits.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { dropQuote, putQuote } from '../note-edits.ts'
import { quoteWords as words } from '../write-up-words.ts'
import styles from './evidence.module.css'

/** What the candidate said, word for word. */
export function HeardList({ item }: { item: EvidenceItem }) {
  const { store } = useWriteUp()
  const at = `item.${item.id}.quotes`
  return (
    <Passage
      label={words.label}
      fields={[at, ...item.quotes.map(({ id }) => `${at}.${id}`)]}
      saves={[at]}
      isFilled={item.quotes.length > 0}
    >
      {item.quotes.map((quote) => (
        <div key={quote.id} className={styles.row}>
          <PassageText
            className={cx('read', styles.heard)}
            label={words.field}
            field={`${at}.${quote.id}`}
            value={quote.text}
            placeholder={words.hint}
            maxLength={limits.shortText.max}
            onChange={(text) => putQuote(store, item, { ...quote, text })}
          />
          <span className={styles.end}>
            {quote.atMs !== null && <span className="stamp">{sessionStamp(quote.atMs)}</span>}
            <button type="button" className={styles.quiet} onClick={() => dropQuote(store, item, quote.id)}>
              {words.remove}
              <span className="sr"> {words.removed(quote.text)}</span>
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
            {words.add}
          </button>
        </p>
      )}
    </Passage>
  )
}
