import type { CSSProperties } from 'react'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { useTitle } from '#client/lib/title.ts'
import { Countdown } from '#client/ui/countdown.tsx'
import { cx } from '#client/ui/cx.ts'
import { formatClock } from '#client/ui/format-duration.ts'
import type { StageHeading } from '#client/ui/use-stage-focus.ts'
import { useNow } from '#client/ui/use-now.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { overrunLeftMs, phaseProgress, roundLeftMs, shownLeftMs } from '../room-times.ts'
import { clockWords, phaseName, phaseWords, roundName, roundWith } from '../words.ts'
import styles from './room-bar.module.css'

/** Phases shorter than this show no name. */
const nameFromMinutes = 4

export function RoomBar({ round, state, heading }: { round: RoundView; state: RoomState; heading: StageHeading }) {
  const offsetMs = useClockOffset()
  const now = useNow(offsetMs, state.status !== 'PAUSED')
  const over = overrunLeftMs(state, now)
  const left = over ?? shownLeftMs(state, now)
  useTitle(state.status === 'PAUSED' ? clockWords.paused : clockWords.tab(formatClock(left)), phaseName(state))
  return (
    <div className={styles.bar}>
      <h1 className={styles.where} ref={heading} tabIndex={-1}>
        <b>{roundName(round)}</b> <span>{roundWith(round)}</span>
      </h1>
      <ol
        className={styles.phases}
        style={{ gridTemplateColumns: state.plan.map((phase) => `${phase.minutes}fr`).join(' ') }}
        aria-label={clockWords.phases}
      >
        {state.plan.map((planned, index) => (
          <li
            key={planned.phase}
            className={cx(index < state.phaseIndex && styles.past)}
            aria-current={index === state.phaseIndex ? 'step' : undefined}
            style={{ '--at': `${phaseProgress(state, index, now) * 100}%` } as CSSProperties}
          >
            <span className={cx(planned.minutes < nameFromMinutes && 'sr')}>{phaseWords[planned.phase]}</span>
          </li>
        ))}
      </ol>
      <p className={styles.clock} data-over={over === null ? undefined : true}>
        <Countdown
          deadlineAt={now + left}
          offsetMs={offsetMs}
          label={clockWords.label(phaseName(state))}
          frozenLeftMs={left}
        />
        <span className={cx('num', styles.of)}>
          {over === null ? (
            <>
              <i>{state.status === 'PAUSED' ? clockWords.pausedIn : clockWords.leftIn}</i>
              {phaseName(state).toLowerCase()}, {formatClock(roundLeftMs(state, now))}
              <i>{clockWords.inAll}</i>
            </>
          ) : (
            clockWords.over
          )}
        </span>
      </p>
    </div>
  )
}
