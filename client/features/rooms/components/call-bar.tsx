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
import { pausesLeft } from '../room-times.ts'
import type { Send } from '../room-live.ts'
import { callBarWords as words, wayOutWords } from '../call-words.ts'
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
  const muteWords = media.mic ? words.mute : words.unmute
  const cameraWords = media.camera ? words.cameraOff : words.cameraOn
  return (
    <div className={styles.controls} data-above-meter={round.side === 'interviewer' || undefined}>
      {leaving && <Leaving round={round} state={state} send={send} onDone={() => setLeaving(false)} />}
      <div className={styles.row} role="toolbar" aria-label={words.toolbar}>
        <Control
          label={hasMic ? muteWords : words.noMicrophone}
          disabled={!hasMic}
          off={hasMic && !media.mic}
          onClick={() => media.setMic(!media.mic)}
        >
          {media.mic && hasMic ? <IconMicrophone /> : <IconMicrophoneOff />}
        </Control>
        <Control
          label={hasCamera ? cameraWords : words.noCamera}
          disabled={!hasCamera}
          off={hasCamera && !media.camera}
          onClick={() => media.setCamera(!media.camera)}
        >
          {media.camera && hasCamera ? <IconVideo /> : <IconVideoOff />}
        </Control>
        <Control label={words.timeCheck} disabled={isPaused} onClick={() => send({ type: 'timeCheck' })}>
          <IconStopwatch />
        </Control>
        {isPaused ? (
          <Control label={words.resume} onClick={() => send({ type: 'resume' })}>
            <IconPlayerPlay />
          </Control>
        ) : (
          <Control
            label={words.pause(left)}
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
const endLabel = (round: RoundView, state: RoomState): string => wayOutWords[wayOut(round, state)].label

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
  const way = wayOut(round, state)
  const { question, sure } = wayOutWords[way]
  const run = {
    leave: () => void navigate(`/loops/${round.loopId}`),
    end: () => send({ type: 'end' }),
    wrapUp: () => send({ type: 'wrapUp' }),
  }[way]
  return (
    <div className={styles.ask} role="group" aria-label={sure}>
      <p>{question(round.other.name)}</p>
      <Button variant="filled" onClick={act(run)}>
        {sure}
      </Button>
      <Button onClick={onDone}>{words.stay}</Button>
    </div>
  )
}
