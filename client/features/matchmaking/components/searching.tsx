import { Button } from '@mantine/core'
import { IconBell, IconBellOff } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { unlockSound } from '#client/lib/sound.ts'
import { useTitle } from '#client/lib/title.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { durationInWords, formatClock } from '#client/ui/format-duration.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { useNow } from '#client/ui/use-now.ts'
import { roundWords, sentenceCase } from '#client/ui/labels.ts'
import { useLeave } from '../api.ts'
import { chooseSound, isSoundOn } from '../sound-choice.ts'
import { levelOf, othersWords, soughtFor, waitedMs, type SoughtSeat, type Waiting } from '../words.ts'
import { KeptApart } from './kept-apart.tsx'
import styles from './searching.module.css'
import { WideningSteps } from './widening-steps.tsx'
import { searchWords, personWords } from '../page-words.ts'

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
            {waiting.kind === 'candidate' ? searchWords.forInterviewer : searchWords.forCandidate}
          </h1>
          <p className="lead">{soughtFor(waiting)}</p>
        </div>
        <p className={styles.elapsed}>
          <b role="timer" aria-label={searchWords.waiting(durationInWords(elapsed))}>
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
      <KeptApart apart={waiting.apart} className={styles.apart} />
      <div className={styles.columns}>
        <WideningSteps waiting={waiting} now={now} />
        <aside className={styles.side}>
          {waiting.seat !== null && <SoughtSeatLine seat={waiting.seat} />}
          <h2 className="h-ui">{searchWords.alsoLooking}</h2>
          <p className={styles.fact}>{othersWords(waiting.others)}</p>
          <h2 className="h-ui">{searchWords.required}</h2>
          <p className={styles.fact}>{waiting.never}</p>
        </aside>
      </div>
      {isLong && waiting.seat !== null && (
        <p className={styles.long}>
          {searchWords.quiet} <ButtonLink to={`/loops/${waiting.seat.loopId}`}>{searchWords.invite}</ButtonLink>
        </p>
      )}
      <p>
        {searchWords.meanwhile}{' '}
        <Link className="lnk" to="/questions">
          {searchWords.questions}
        </Link>{' '}
        {searchWords.or}{' '}
        <Link className="lnk" to="/">
          {searchWords.demo}
        </Link>
        . {searchWords.matchComes}
      </p>
      {leave.error !== null && <InlineProblem what={leave.error.message} kept={searchWords.stillInQueue} />}
      <footer className={styles.actions}>
        <Button loading={leave.isPending} onClick={() => leave.mutate(undefined)}>
          {searchWords.stop}
        </Button>
        <SoundSwitch />
        <p>
          {searchWords.dropped} {searchWords.endsAfter(formatClock(waiting.expiresAt - waiting.since))}
        </p>
      </footer>
    </div>
  )
}

function SoughtSeatLine({ seat }: { seat: SoughtSeat }) {
  return (
    <>
      <h2 className="h-ui">{searchWords.round}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{searchWords.kind}</dt>
          <dd>{sentenceCase(roundWords[seat.roundType])}</dd>
        </div>
        <div>
          <dt>{searchWords.length}</dt>
          <dd className="num">{searchWords.minutes(seat.minutes)}</dd>
        </div>
        <div>
          <dt>{searchWords.target}</dt>
          <dd>{levelOf(seat.targetLevel)}</dd>
        </div>
        <div>
          <dt>Seat</dt>
          <dd>{personWords.bringer(seat.barRaiser)}</dd>
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
      {on ? searchWords.soundOn : searchWords.soundOff}
    </Button>
  )
}
