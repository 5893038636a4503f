import { Button } from '@mantine/core'
import { IconMicrophone, IconMicrophoneOff, IconVideo, IconVideoOff } from '@tabler/icons-react'
import type { TableCall } from '../debrief-call.ts'
import styles from './side.module.css'

/** Sound and picture are a choice: everything else goes on without them. */
export function CallPanel({ call }: { call: TableCall }) {
  const { media } = call
  if (!call.joined)
    return (
      <section className={styles.part} aria-label="Call">
        <Button fullWidth className={styles.join} onClick={call.join}>
          Join with camera and microphone
        </Button>
      </section>
    )
  return (
    <section className={styles.part} aria-label="Call">
      <p className="lab" role="status">
        {media.opening
          ? 'Opening camera and microphone'
          : `You are in the call, ${call.streams.size === 0 ? 'nobody else is yet' : `with ${String(call.streams.size)}`}`}
      </p>
      <div className={styles.two}>
        <Button
          aria-pressed={media.mic}
          disabled={media.stream === null}
          leftSection={
            media.mic ? <IconMicrophone size={16} aria-hidden /> : <IconMicrophoneOff size={16} aria-hidden />
          }
          onClick={() => media.setMic(!media.mic)}
        >
          {media.mic ? 'Mute' : 'Unmute'}
        </Button>
        <Button
          aria-pressed={media.camera}
          disabled={media.stream === null}
          leftSection={media.camera ? <IconVideo size={16} aria-hidden /> : <IconVideoOff size={16} aria-hidden />}
          onClick={() => media.setCamera(!media.camera)}
        >
          Camera
        </Button>
      </div>
      <Button fullWidth onClick={call.leave}>
        Leave the call
      </Button>
      {media.problem !== null && <p className={styles.why}>{media.problem}</p>}
    </section>
  )
}
