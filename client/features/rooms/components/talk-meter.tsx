import { talkMarks, talkTone } from '#client/call/talk-stretch.ts'
import { formatClock } from '#client/ui/format-duration.ts'
import { useNow } from '#client/ui/use-now.ts'
import { talkWords } from '../call-words.ts'
import styles from './talk-meter.module.css'

const share = (ms: number) => `${Math.min(100, (ms / talkMarks.fullMs) * 100)}%`

/** For the interviewer only: how long the candidate has been talking, and a polite sentence to interrupt. */
export function TalkMeter({ name, since, turn }: { name: string; since: number; turn: number }) {
  const ms = Math.max(0, useNow(0) - since)
  const tone = talkTone(ms)
  const line = talkWords.lines[turn % talkWords.lines.length] ?? talkWords.lines[0]
  return (
    <div className={styles.talk} data-tone={tone}>
      <p className={styles.head}>
        <span>{talkWords.stretch(name, tone === 'red')}</span>
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
            <p className={styles.when}>
              {tone === 'red' ? talkWords.now : talkWords.soon(formatClock(talkMarks.redMs))}
            </p>
            <p className={styles.say}>“{line}”</p>
          </>
        )}
      </div>
    </div>
  )
}
