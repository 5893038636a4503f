import { talkMarks, talkTone } from '#client/call/talk-stretch.ts'
import { formatClock } from '#client/ui/format-duration.ts'
import { useNow } from '#client/ui/use-now.ts'
import styles from './talk-meter.module.css'

const lines = [
  'Let me stop you there: which part was your decision?',
  'Give me the number.',
  'And if they had refused?',
] as const
const share = (ms: number) => `${Math.min(100, (ms / talkMarks.fullMs) * 100)}%`

/** For the interviewer only: how long the candidate has been talking, and a polite sentence to interrupt. */
export function TalkMeter({ name, since, turn }: { name: string; since: number; turn: number }) {
  const ms = Math.max(0, useNow(0) - since)
  const tone = talkTone(ms)
  const line = lines[turn % lines.length] ?? lines[0]
  return (
    <div className={styles.talk} data-tone={tone}>
      <p className={styles.head}>
        <span>
          {name}, this stretch{tone === 'red' && ': long'}
        </span>
        <b>{formatClock(ms)}</b>
      </p>
      <div className={styles.meter} aria-hidden="true">
        <span style={{ width: share(ms) }} />
        <i style={{ left: share(talkMarks.amberMs) }} />
        <i style={{ left: share(talkMarks.redMs) }} />
      </div>
      <div role="status">
        {tone !== 'calm' && (
          <>
            <p className={styles.when}>{tone === 'red' ? 'Say now' : 'At 3:00, say'}</p>
            <p className={styles.say}>“{line}”</p>
          </>
        )}
      </div>
    </div>
  )
}
