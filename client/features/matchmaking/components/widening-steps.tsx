import { cx } from '#client/ui/cx.ts'
import { formatClock } from '#client/ui/format-duration.ts'
import type { Waiting } from '../words.ts'
import { searchWords } from '../page-words.ts'
import styles from './widening-steps.module.css'

/** Which criteria were relaxed and when, and what comes next. Times are the server's. */
export function WideningSteps({ waiting, now }: { waiting: Waiting; now: number }) {
  const current = Math.max(
    0,
    waiting.steps.findLastIndex((step) => now >= step.at),
  )
  return (
    <ol className={styles.steps} aria-label={searchWords.widening}>
      {waiting.steps.map((step, at) => (
        <li
          key={step.at}
          className={cx(at < current && styles.past, at === current && styles.now)}
          aria-current={at === current ? 'step' : undefined}
        >
          <span className="mono">{formatClock(step.at - waiting.since)}</span>
          <i aria-hidden="true" />
          <div>
            <p>{step.text}</p>
            {at === current && <small>{searchWords.now}</small>}
            {at === current + 1 && (
              <small>
                In <span className="num">{formatClock(step.at - now)}</span>.
              </small>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
