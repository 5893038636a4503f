import { Button } from '@mantine/core'
import { IconBell, IconBellOff } from '@tabler/icons-react'
import { useState } from 'react'
import { unlockSound } from '#client/lib/sound.ts'
import { useTitle } from '#client/lib/title.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { durationInWords, formatClock } from '#client/ui/format-duration.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { useNow } from '#client/ui/use-now.ts'
import { roundWords, sentenceCase } from '#client/ui/labels.ts'
import { durations } from '#shared/contracts/limits.ts'
import { useLeave } from '../api.ts'
import { chooseSound, isSoundOn } from '../sound-choice.ts'
import { levelOf, othersWords, soughtFor, waitedMs, type SoughtSeat, type Waiting } from '../words.ts'
import styles from './searching.module.css'
import { WideningSteps } from './widening-steps.tsx'

export function Searching({ waiting }: { waiting: Waiting }) {
  const now = useNow(useClockOffset())
  const elapsed = waitedMs(waiting, now)
  const leave = useLeave()
  useTitle(`Looking, ${formatClock(elapsed)}`)
  const isLong = elapsed >= (waiting.steps.at(-1)?.at ?? Infinity) - waiting.since
  return (
    <div className={styles.wrap}>
      <header className={styles.top}>
        <div>
          <h1 className="h-line">
            {waiting.kind === 'candidate' ? 'Looking for an interviewer' : 'Looking for a candidate'}
          </h1>
          <p className="lead">{soughtFor(waiting)}</p>
        </div>
        <p className={styles.elapsed}>
          <b role="timer" aria-label={`Waiting for ${durationInWords(elapsed)}`}>
            {formatClock(elapsed)}
          </b>
          <span className="lab">waiting</span>
        </p>
      </header>
      {waiting.note !== null && (
        <p className={styles.note} role="status">
          {waiting.note}
        </p>
      )}
      <div className={styles.columns}>
        <WideningSteps waiting={waiting} now={now} />
        <aside className={styles.side}>
          {waiting.seat !== null && <SoughtSeatLine seat={waiting.seat} />}
          <h2 className="h-ui">Also looking now</h2>
          <p className={styles.fact}>{othersWords(waiting.others)}</p>
          <h2 className="h-ui">Always required</h2>
          <p className={styles.fact}>{waiting.never}</p>
        </aside>
      </div>
      {isLong && waiting.seat !== null && (
        <p className={styles.long}>
          No one else is looking right now.{' '}
          <ButtonLink to={`/loops/${waiting.seat.loopId}`}>Invite someone by link</ButtonLink>
        </p>
      )}
      {leave.error !== null && <InlineProblem what={leave.error.message} kept="You’re still in the queue." />}
      <footer className={styles.actions}>
        <Button loading={leave.isPending} onClick={() => leave.mutate(undefined)}>
          Stop searching
        </Button>
        <SoundSwitch />
        <p>
          If your connection drops, your place is kept for {durations.ticketDropGraceMs / 1_000} s. The search ends at{' '}
          {formatClock(waiting.expiresAt - waiting.since)}.
        </p>
      </footer>
    </div>
  )
}

function SoughtSeatLine({ seat }: { seat: SoughtSeat }) {
  return (
    <>
      <h2 className="h-ui">Your round</h2>
      <dl className={styles.facts}>
        <div>
          <dt>Kind</dt>
          <dd>{sentenceCase(roundWords[seat.round])}</dd>
        </div>
        <div>
          <dt>Length</dt>
          <dd className="num">{seat.minutes} min</dd>
        </div>
        <div>
          <dt>Target</dt>
          <dd>{levelOf(seat.targetLevel)}</dd>
        </div>
        <div>
          <dt>Seat</dt>
          <dd>{seat.barRaiser ? 'Bar raiser' : 'Interviewer'}</dd>
        </div>
      </dl>
    </>
  )
}

/** After a reload the browser plays no sound before a click; this one counts. */
function SoundSwitch() {
  const [on, setOn] = useState(isSoundOn)
  const handleClick = () => {
    chooseSound(!on)
    setOn(!on)
    if (!on) void unlockSound()
  }
  return (
    <Button
      variant="subtle"
      color="gray"
      className={styles.sound}
      aria-pressed={on}
      onClick={handleClick}
      leftSection={
        on ? <IconBell size={16} stroke={1.5} aria-hidden /> : <IconBellOff size={16} stroke={1.5} aria-hidden />
      }
    >
      {on ? 'Sound on' : 'Sound off'}
    </Button>
  )
}
