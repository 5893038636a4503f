import {
  IconMicrophone,
  IconMicrophoneOff,
  IconPlayerPause,
  IconPlayerPlay,
  IconStopwatch,
  IconVideo,
  IconVideoOff,
} from '@tabler/icons-react'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { LocalMedia } from '#client/call/use-media.ts'
import { cx } from '#client/ui/cx.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { roomPolicy } from '#shared/domain/room/policy.ts'
import { pausesLeft } from '../room-times.ts'
import type { Send } from '../room-live.ts'
import { minutesOf } from '../words.ts'
import styles from './call-bar.module.css'

interface CallBarProps {
  round: RoundView
  state: RoomState
  media: LocalMedia
  send: Send
}

export function CallBar({ round, state, media, send }: CallBarProps) {
  const [leaving, setLeaving] = useState(false)
  const hasMic = media.microphoneId !== null
  const hasCamera = media.cameraId !== null
  const left = pausesLeft(state)
  const isPaused = state.status === 'PAUSED'
  const muteWords = media.mic ? 'Mute' : 'Unmute'
  const cameraWords = media.camera ? 'Camera off' : 'Camera on'
  return (
    <div className={styles.controls} data-above-meter={round.side === 'interviewer' || undefined}>
      {leaving && <Leaving round={round} state={state} send={send} onDone={() => setLeaving(false)} />}
      <div className={styles.row} role="toolbar" aria-label="Call controls">
        <Control
          label={hasMic ? muteWords : 'No microphone'}
          disabled={!hasMic}
          off={hasMic && !media.mic}
          onClick={() => media.setMic(!media.mic)}
        >
          {media.mic && hasMic ? <IconMicrophone /> : <IconMicrophoneOff />}
        </Control>
        <Control
          label={hasCamera ? cameraWords : 'No camera'}
          disabled={!hasCamera}
          off={hasCamera && !media.camera}
          onClick={() => media.setCamera(!media.camera)}
        >
          {media.camera && hasCamera ? <IconVideo /> : <IconVideoOff />}
        </Control>
        <Control label="Time check for both" disabled={isPaused} onClick={() => send({ type: 'timeCheck' })}>
          <IconStopwatch />
        </Control>
        {isPaused ? (
          <Control label="Resume" onClick={() => send({ type: 'resume' })}>
            <IconPlayerPlay />
          </Control>
        ) : (
          <Control
            label={`Pause, ${left} left`}
            disabled={left === 0 || state.status !== 'LIVE'}
            onClick={() => send({ type: 'pause' })}
          >
            <IconPlayerPause />
          </Control>
        )}
        <Control label={endLabel(round, state)} expanded={leaving} danger onClick={() => setLeaving(!leaving)}>
          <HangUp />
        </Control>
      </div>
    </div>
  )
}

/** A hung-up handset. */
const HangUp = () => (
  <svg viewBox="0 0 18 18" aria-hidden="true">
    <path d="M2.2 11.4c3.6-3.4 10-3.4 13.6 0l-1.6 1.8-2.6-1V10c-1.6-.5-3.6-.5-5.2 0v2.2l-2.6 1z" fill="currentColor" />
  </svg>
)

type WayOut = 'leave' | 'end' | 'wrapUp'
function wayOut({ side }: RoundView, { status }: RoomState): WayOut {
  if (side === 'candidate' || status === 'PAUSED') return 'leave'
  return status === 'WRAP' ? 'end' : 'wrapUp'
}
const endLabels: Readonly<Record<WayOut, string>> = {
  leave: 'Leave the room',
  end: 'End the round',
  wrapUp: 'Wrap up early',
}
const endLabel = (round: RoundView, state: RoomState): string => endLabels[wayOut(round, state)]

interface ControlProps {
  label: string
  onClick: () => void
  children: React.ReactNode
  disabled?: boolean
  off?: boolean
  danger?: boolean
  expanded?: boolean
}

function Control({ label, onClick, children, disabled = false, off = false, danger = false, expanded }: ControlProps) {
  return (
    <button
      type="button"
      className={cx(styles.control, off && styles.off, danger && styles.end)}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

/** Asks for confirmation, in place. It can end a round only when the round's rules allow it. */
function Leaving({
  round,
  state,
  send,
  onDone,
}: {
  round: RoundView
  state: RoomState
  send: Send
  onDone: () => void
}) {
  const navigate = useNavigate()
  const act = (run: () => void) => () => {
    onDone()
    run()
  }
  const { question, sure, run } = {
    leave: {
      question: `The clock runs for ${String(minutesOf(roomPolicy.dropGraceMs))} more minutes, then the round pauses. You can come back.`,
      sure: 'Leave the room',
      run: () => void navigate(`/loops/${round.loopId}`),
    },
    end: {
      question: `This ends the round for ${round.other.name} too.`,
      sure: 'End the round',
      run: () => send({ type: 'end' }),
    },
    wrapUp: {
      question: 'Skips the remaining questions and starts the wrap-up.',
      sure: 'Wrap up now',
      run: () => send({ type: 'wrapUp' }),
    },
  }[wayOut(round, state)]
  return (
    <div className={styles.ask} role="group" aria-label={sure}>
      <p>{question}</p>
      <Button variant="filled" onClick={act(run)}>
        {sure}
      </Button>
      <Button onClick={onDone}>Stay</Button>
    </div>
  )
}
