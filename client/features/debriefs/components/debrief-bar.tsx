import { Link } from 'react-router'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { Countdown } from '#client/ui/countdown.tsx'
import { formatClock } from '#client/ui/format-duration.ts'
import { useNow } from '#client/ui/use-now.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { laterMs, stepLeft } from '../agenda.ts'
import { barWords, pageWords } from '../room-words.ts'
import { clockWords, levelWords } from '../words.ts'
import styles from './debrief-bar.module.css'

export function DebriefBar({ snapshot }: { snapshot: DebriefSnapshot }) {
  const { state } = snapshot
  const left = stepLeft(state)
  const offsetMs = useClockOffset()
  const step = clockWords(state.step)
  return (
    <header className={styles.bar}>
      <p className={styles.where} title={`${pageWords.name}, ${snapshot.candidateName}`}>
        <Link to={`/loops/${snapshot.loopId}`}>
          {pageWords.name}, {snapshot.candidateName}
        </Link>
        <i>
          {snapshot.roleTitle}, {levelWords(state)}
        </i>
      </p>
      {left !== null && (
        <p className={styles.clock}>
          <Countdown
            deadlineAt={'endsAt' in left ? left.endsAt : 0}
            offsetMs={offsetMs}
            label={barWords.left(step)}
            {...('frozenMs' in left ? { frozenLeftMs: left.frozenMs } : {})}
          />
          <span className={styles.of}>
            <InAll
              endsAt={'endsAt' in left ? left.endsAt : null}
              frozenMs={'frozenMs' in left ? left.frozenMs : 0}
              later={laterMs(state)}
              offsetMs={offsetMs}
              step={step}
            />
          </span>
        </p>
      )}
    </header>
  )
}

function InAll({
  endsAt,
  frozenMs,
  later,
  offsetMs,
  step,
}: {
  endsAt: number | null
  frozenMs: number
  later: number
  offsetMs: number
  step: string
}) {
  const now = useNow(offsetMs, endsAt !== null)
  const left = endsAt === null ? frozenMs : Math.max(0, endsAt - now)
  if (endsAt !== null && left === 0) return <>{barWords.overTime(step)}</>
  return (
    <>
      <i>{barWords.leftInside(step)}</i>
      {barWords.inAll(formatClock(left + later))}
    </>
  )
}
