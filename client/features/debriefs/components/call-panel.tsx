import { Button } from '@mantine/core'
import { IconMicrophone, IconMicrophoneOff, IconVideo, IconVideoOff } from '@tabler/icons-react'
import type { TableCall } from '../debrief-call.ts'
import { callWords } from '../room-words.ts'
import styles from './side.module.css'

/** Joining with sound and picture is optional: the rest of the debrief works without them. */
export function CallPanel({ call }: { call: TableCall }) {
  const { media } = call
  if (!call.joined)
    return (
      <section className={styles.part} aria-label={callWords.label}>
        <Button fullWidth className={styles.join} onClick={call.join}>
          {callWords.join}
        </Button>
      </section>
    )
  return (
    <section className={styles.part} aria-label={callWords.label}>
      <p className="lab" role="status">
        {media.opening ? callWords.opening : callWords.others(call.streams.size)}
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
          {media.mic ? callWords.mute : callWords.unmute}
        </Button>
        <Button
          aria-pressed={media.camera}
          disabled={media.stream === null}
          leftSection={media.camera ? <IconVideo size={16} aria-hidden /> : <IconVideoOff size={16} aria-hidden />}
          onClick={() => media.setCamera(!media.camera)}
        >
          {callWords.camera}
        </Button>
      </div>
      <Button fullWidth onClick={call.leave}>
        {callWords.leave}
      </Button>
      {media.problem !== null && <p className={styles.why}>{media.problem}</p>}
    </section>
  )
}
