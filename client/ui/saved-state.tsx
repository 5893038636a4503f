import { cx } from './cx.ts'
import { wallSeconds } from './local-time.ts'
import styles from './saved-state.module.css'

/** Only what is certain: `saved` carries the server's time, or null when saved before this page was opened; `held` counts what waits on this device. */
export type Saving =
  | { kind: 'untouched' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number | null }
  | { kind: 'held'; changes: number }
  | { kind: 'refused'; reason: string }

export function SavedState({ state }: { state: Saving }) {
  return (
    <output className={cx('mono', styles.state)} data-state={state.kind}>
      <i aria-hidden="true" className={styles.dot} />
      {wordsFor(state)}
    </output>
  )
}

function wordsFor(state: Saving): string {
  switch (state.kind) {
    case 'untouched':
      return 'nothing to save yet'
    case 'saving':
      return 'saving'
    case 'saved':
      return state.at === null ? 'saved' : `saved ${wallSeconds(state.at)}`
    case 'held':
      return `offline, ${state.changes} ${state.changes === 1 ? 'change' : 'changes'} kept here`
    case 'refused':
      return `not saved: ${state.reason}`
  }
}
