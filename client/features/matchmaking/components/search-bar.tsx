import { Button } from '@mantine/core'
import { Link, useLocation } from 'react-router'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { cx } from '#client/ui/cx.ts'
import { durationInWords, formatClock } from '#client/ui/format-duration.ts'
import { useNow } from '#client/ui/use-now.ts'
import type { QueueStatus } from '#shared/contracts/queue.ts'
import { useLeave } from '../api.ts'
import { answeredHere } from '../answered-here.ts'
import { useConnection } from '../use-connection.ts'
import { useEnded, type Ended } from '../use-ended.ts'
import { useQueue } from '../use-queue.ts'
import { useSoundFromAnyPress } from '../use-sound.ts'
import { placeKept, searchAloud, searchTitle, soughtFor, waitedMs, type Proposed, type Waiting } from '../words.ts'
import { searchWords, foundWords } from '../page-words.ts'
import { KeptApart } from './kept-apart.tsx'
import styles from './search-bar.module.css'

interface SearchBarProps {
  className?: string | undefined
  /** In a room only the running search is shown; its result waits for the next page. */
  inRoom?: boolean
}

/** One line on every page while a search runs, and once when it ends by itself. The search's page shows the details. */
export function SearchBar({ className, inRoom = false }: SearchBarProps) {
  const status = useQueue()
  const isOwnPage = useLocation().pathname === '/pair'
  const [unseen, dismiss] = useEnded(status, isOwnPage)
  useSoundFromAnyPress(status?.state === 'waiting')
  const shown = isOwnPage || (inRoom && !isSearch(status)) ? null : lineOf(status, unseen, dismiss)
  return (
    <>
      <Aloud status={status} />
      {shown !== null && (
        <aside className={cx(styles.bar, className)} aria-label={searchWords.label} data-print="hide">
          {shown}
        </aside>
      )}
      {shown !== null && !inRoom && status?.state === 'waiting' && (
        <KeptApart apart={status.apart.slice(0, 1)} className={styles.apart} />
      )}
    </>
  )
}

/** Its text changes only when something happened, so a screen reader says it once. */
function Aloud({ status }: { status: QueueStatus | null }) {
  const now = useNow(useClockOffset(), status?.state === 'waiting')
  return <output className="sr">{searchAloud(status, now)}</output>
}

const isSearch = (status: QueueStatus | null): boolean => status?.state === 'waiting' || status?.state === 'proposed'

function lineOf(status: QueueStatus | null, ended: Ended, dismiss: () => void) {
  switch (status?.state) {
    case undefined:
      return null
    case 'waiting':
      return <Looking waiting={status} />
    case 'proposed':
      return <Answered proposal={status} />
    case 'matched':
      return answeredHere() === null ? <Matched roundId={status.roundId} /> : null
    case 'idle':
      return ended === null ? null : <EndOfSearch text={ended.text} onClose={dismiss} />
  }
}

function Looking({ waiting }: { waiting: Waiting }) {
  const elapsed = waitedMs(waiting, useNow(useClockOffset()))
  const news = useConnection() === 'reconnecting' ? searchWords.reconnecting(placeKept) : waiting.note
  const leave = useLeave()
  /** The button disappears with the search, so focus moves before that. */
  const keepFocus = () => document.getElementById('page')?.focus({ preventScroll: true })
  return (
    <>
      <i className={styles.ring} aria-hidden="true" />
      <span className={styles.elapsed} role="timer" aria-label={searchWords.waiting(durationInWords(elapsed))}>
        {formatClock(elapsed)}
      </span>
      <b>{searchTitle(waiting.kind)}</b>
      {leave.error === null ? (
        <p className={news === null ? styles.what : styles.news}>{news ?? soughtFor(waiting)}</p>
      ) : (
        <p className={styles.news} role="alert">
          {leave.error.message} {searchWords.stillInQueue}
        </p>
      )}
      <Link className={cx('lnk', styles.see)} to="/pair">
        {searchWords.see}
      </Link>
      <Button
        loading={leave.isPending}
        onClick={() => leave.mutate(undefined, { onSuccess: keepFocus })}
        aria-label={searchWords.stop}
      >
        {searchWords.stopShort}
      </Button>
    </>
  )
}

/** Shown behind the dialog in the tab that answers, and in every other tab after an answer. */
function Answered({ proposal: { other, expiresAt, iConfirmed } }: { proposal: Proposed }) {
  const left = Math.max(0, expiresAt - useNow(useClockOffset()))
  return (
    <>
      <i className={styles.ring} aria-hidden="true" />
      <span className={styles.elapsed} role="timer" aria-label={foundWords.leftSpoken(durationInWords(left))}>
        {formatClock(left)}
      </span>
      <p className={styles.news}>
        {iConfirmed ? foundWords.confirmed(other.firstName) : foundWords.canStart(other.firstName)}
      </p>
    </>
  )
}

/** In tabs that didn't answer: one lobby is enough. */
function Matched({ roundId }: { roundId: string }) {
  return (
    <>
      <p className={styles.news}>{foundWords.bothConfirmed}.</p>
      <ButtonLink to={`/rounds/${roundId}`}>{foundWords.lobby}</ButtonLink>
    </>
  )
}

function EndOfSearch({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <>
      <p className={styles.told}>{text}</p>
      <ButtonLink to="/pair">{searchWords.again}</ButtonLink>
      <Button onClick={onClose}>{searchWords.close}</Button>
    </>
  )
}
