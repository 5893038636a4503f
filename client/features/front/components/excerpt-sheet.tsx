import { Sheet } from '#client/ui/sheet.tsx'
import type { ExcerptState } from '../use-excerpt.ts'
import { ExcerptBody } from './excerpt-body.tsx'
import styles from './excerpt-sheet.module.css'

/** A piece of the demo loop's package as it was frozen. Its room is reserved, so nothing moves when it arrives. */
export function ExcerptSheet({ state, onRetry }: { state: ExcerptState; onRetry: () => void }) {
  return (
    <Sheet label="Excerpt from a real package" className={styles.sheet} busy={state.kind === 'loading'}>
      {state.kind === 'ready' && <ExcerptBody excerpt={state.excerpt} />}
      {state.kind === 'loading' && <output className={styles.wait}>Fetching a page from a finished loop…</output>}
      {state.kind === 'failed' && (
        <div className={styles.wait} role="alert">
          <p>The page from a finished loop did not arrive. {state.reason}</p>
          <button type="button" className="lnk" onClick={onRetry}>
            Fetch it again
          </button>
        </div>
      )}
    </Sheet>
  )
}
