import { Button } from '@mantine/core'
import { useState } from 'react'
import { Face, NoPicture } from '#client/call/face.tsx'
import { useVoice } from '#client/call/use-voice.ts'
import type { LocalMedia } from '#client/call/use-media.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { CallView } from '../room-call.ts'
import type { Send } from '../room-live.ts'
import { stageWords } from '../call-words.ts'
import { otherSide } from '../words.ts'
import { CallBar } from './call-bar.tsx'
import styles from './stage.module.css'
import { TalkMeter } from './talk-meter.tsx'

interface StageProps {
  round: RoundView
  state: RoomState
  call: CallView
  media: LocalMedia
  /** Another tab or device of this person has the call. */
  elsewhere: boolean
  send: Send
  onTakeBack: () => void
}

export function Stage({ round, state, call, media, elsewhere, send, onTakeBack }: StageProps) {
  const voice = useVoice(call.stream, state.status === 'LIVE' || state.status === 'WRAP')
  const turn = useTurns(voice.since)
  const { name } = round.other
  const instead = elsewhere ? (
    <NoPicture>
      <p>{stageWords.elsewhere}</p>
      <Button onClick={onTakeBack}>{stageWords.moveHere}</Button>
    </NoPicture>
  ) : (
    insteadOf(state, round, call)
  )
  return (
    <section className={styles.stage} aria-label={stageWords.region}>
      <Face
        stream={elsewhere ? null : call.stream}
        label={stageWords.picture(name)}
        name={nameTag(name, call, voice.speaking)}
        instead={instead}
        speaking={voice.speaking}
        className={styles.remote}
      />
      {round.side === 'interviewer' && voice.since !== null && (
        <TalkMeter name={name} since={voice.since} turn={turn} />
      )}
      {!elsewhere && (
        <Face
          own
          label={stageWords.ownPicture}
          stream={media.stream}
          name={media.mic && media.microphoneId !== null ? stageWords.you : stageWords.youMuted}
          className={styles.self}
          instead={
            media.opening || media.cameraId === null || !media.camera ? (
              <NoPicture>
                <p className="lab">{media.opening ? stageWords.opening : stageWords.cameraOff}</p>
              </NoPicture>
            ) : null
          }
        />
      )}
      {media.problem !== null && !elsewhere && (
        <div className={styles.problem} role="status">
          <p>{media.problem}</p>
          <Button onClick={media.tryAgain}>{stageWords.tryAgain}</Button>
        </div>
      )}
      <CallBar round={round} state={state} media={media} send={send} />
    </section>
  )
}

function insteadOf(state: RoomState, round: RoundView, call: CallView) {
  const { name } = round.other
  // A lost socket is not a lost call: the picture stays while it arrives.
  if (!call.connected)
    return (
      <NoPicture>
        <p>
          {state.presence[otherSide(round.side)].state === 'present'
            ? stageWords.connecting(name)
            : stageWords.notHere(name)}
        </p>
      </NoPicture>
    )
  const hasPicture = call.stream?.getVideoTracks().some((track) => track.readyState === 'live') === true
  return call.theirs?.camera === false || !hasPicture ? (
    <NoPicture>
      <p>{stageWords.theirCameraOff(name)}</p>
    </NoPicture>
  ) : null
}

function nameTag(name: string, call: CallView, speaking: boolean): string {
  if (speaking) return stageWords.speaking(name)
  return call.theirs?.mic === false ? stageWords.muted(name) : name
}

/** Counts long answers, so the suggested sentence changes each time. */
function useTurns(since: number | null): number {
  const [seen, setSeen] = useState<{ since: number | null; turns: number }>({ since: null, turns: 0 })
  if (since !== null && since !== seen.since) setSeen({ since, turns: seen.turns + 1 })
  return Math.max(0, seen.turns - 1)
}
