import { Sheet } from '#client/ui/sheet.tsx'
import type { ExcerptState } from '../use-excerpt.ts'
import { excerptWords } from '../words.ts'
import { ExcerptBody } from './excerpt-body.tsx'
import styles from './excerpt-sheet.module.css'

/** A piece of the demo loop's package. Its space is reserved, so the page doesn't move when it loads. */
export function ExcerptSheet({ state, onRetry }: { state: ExcerptState; onRetry: () => void }) {
  return (
    <Sheet label={excerptWords.label} className={styles.sheet} busy={state.kind === 'loading'}>
      {state.kind === 'ready' && <ExcerptBody excerpt={state.excerpt} />}
      {state.kind === 'loading' && <output className={styles.wait}>{excerptWords.loading}</output>}
      {state.kind === 'failed' && (
        <div className={styles.wait} role="alert">
          <p>{excerptWords.failed(state.reason)}</p>
          <button type="button" className="lnk" onClick={onRetry}>
            {excerptWords.retry}
          </button>
        </div>
      )}
    </Sheet>
  )
}
