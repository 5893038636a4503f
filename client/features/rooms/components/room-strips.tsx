import { Button } from '@mantine/core'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import type { SocketState } from '#client/lib/socket-client.ts'
import { ConnectionStrip } from '#client/ui/connection-strip.tsx'
import { formatClock } from '#client/ui/format-duration.ts'
import { useNow } from '#client/ui/use-now.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { pausesByItselfAt } from '../room-times.ts'
import type { Send } from '../room-live.ts'
import { stripWords as words } from '../call-words.ts'
import { announcement, otherSide } from '../words.ts'
import styles from './room-strips.module.css'

interface StripProps {
  round: RoundView
  state: RoomState
  send: Send
}
const timeCheckShownMs = 20_000

/** Problems and pauses, in the page's flow: they cover nothing and need no dismissal. */
export function RoomStrips({
  round,
  state,
  status,
  reason,
  problem,
  send,
}: StripProps & { status: SocketState; reason: string | null; problem: string | null }) {
  const meanwhile = round.side === 'interviewer' ? words.keepWriting : words.clockRuns
  const isPaused = state.status === 'PAUSED'
  const isAlone = !isPaused && state.presence[otherSide(round.side)].state !== 'present'
  return (
    <div>
      <output className="sr">{announcement(state)}</output>
      <ConnectionStrip connection={status} meanwhile={meanwhile} {...(reason === null ? {} : { reason })} />
      {isPaused && <PauseStrip round={round} state={state} send={send} />}
      {isAlone && <AwayStrip round={round} state={state} />}
      <TimeCheck round={round} state={state} />
      <p className={styles.problem} role="alert">
        {problem}
      </p>
    </div>
  )
}

function PauseStrip({ round, state, send }: StripProps) {
  const offsetMs = useClockOffset()
  const now = useNow(offsetMs)
  if (state.pause === null) return null
  const left = formatClock(Math.max(0, state.pause.endsAt - now))
  const lost = state.pause.cause === 'connection'
  const who = state.pause.cause === round.side ? words.you : round.other.name
  return (
    <div className={styles.strip}>
      <p>
        {lost ? (
          <>
            {words.lost} <span className="num">{left}</span> {words.unlessBack}
          </>
        ) : (
          <>
            {words.pausedBy(who)} <span className="num">{left}</span>.
          </>
        )}
      </p>
      {!lost && <Button onClick={() => send({ type: 'resume' })}>{words.resumeNow}</Button>}
    </div>
  )
}

function AwayStrip({ round, state }: Omit<StripProps, 'send'>) {
  const offsetMs = useClockOffset()
  const now = useNow(offsetMs)
  const left = Math.max(0, pausesByItselfAt(state.presence[otherSide(round.side)].since) - now)
  if (state.status === 'WRAP')
    return (
      <div className={styles.strip}>
        <p>{words.away(round.other.name)}</p>
      </div>
    )
  return (
    <div className={styles.strip}>
      <p>
        {words.away(round.other.name)} {words.clockRunsOn} <span className="num">{formatClock(left)}</span>{' '}
        {words.pauses}
      </p>
    </div>
  )
}

/** Both see who asked; the bar shows the time. */
function TimeCheck({ round, state }: Omit<StripProps, 'send'>) {
  const now = useNow(useClockOffset())
  const asked = state.lastTimeCheck
  const shown = asked !== null && now - asked.at < timeCheckShownMs
  return (
    <output className={shown ? styles.strip : undefined}>
      {shown && words.timeCheck(asked.side === round.side ? words.you : round.other.name)}
    </output>
  )
}
