import { Sheet } from '#client/ui/sheet.tsx'
import type { ExcerptState } from '../use-excerpt.ts'
import { ExcerptBody } from './excerpt-body.tsx'
import styles from './excerpt-sheet.module.css'

/** A piece of the demo loop's package. Its space is reserved, so the page doesn't move when it loads. */
export function ExcerptSheet({ state, onRetry }: { state: ExcerptState; onRetry: () => void }) {
  return (
    <Sheet
      label="Excerpt from the package of an invented candidate"
      className={styles.sheet}
      busy={state.kind === 'loading'}
    >
      {state.kind === 'ready' && <ExcerptBody excerpt={state.excerpt} />}
      {state.kind === 'loading' && <output className={styles.wait}>Loading a page from a finished loop…</output>}
      {state.kind === 'failed' && (
        <div className={styles.wait} role="alert">
          <p>The page from a finished loop couldn’t be loaded. {state.reason}</p>
          <button type="button" className="lnk" onClick={onRetry}>
            Try again
          </button>
        </div>
      )}
    </Sheet>
  )
}
