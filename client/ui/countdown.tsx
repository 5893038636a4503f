import { cx } from './cx.ts'
import { durationInWords, formatClock } from './format-duration.ts'
import { useNow } from './use-now.ts'
import styles from './countdown.module.css'

interface CountdownProps {
  /** Epoch milliseconds on the server's clock. */
  deadlineAt: number
  /** Server clock minus this device's clock. */
  offsetMs: number
  /** What runs out, e.g. "Left in question 1". */
  label: string
  /** Set while paused: shows what is left and does not move. */
  frozenLeftMs?: number
  size?: 'text' | 'clock' | 'large'
}

/** Not a live region: it would speak every second. Phases are announced where they change. */
export function Countdown({ deadlineAt, offsetMs, label, frozenLeftMs, size = 'clock' }: CountdownProps) {
  const now = useNow(offsetMs, frozenLeftMs === undefined)
  const left = frozenLeftMs ?? Math.max(0, deadlineAt - now)
  return (
    <time
      className={cx(styles.countdown, styles[size])}
      role="timer"
      aria-live="off"
      aria-label={`${label}: ${durationInWords(left)}`}
    >
      {formatClock(left)}
    </time>
  )
}
