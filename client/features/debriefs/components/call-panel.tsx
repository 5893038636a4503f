import { Button } from '@mantine/core'
import { IconMicrophone, IconMicrophoneOff, IconVideo, IconVideoOff } from '@tabler/icons-react'
import type { TableCall } from '../rtc/use-mesh.ts'
import styles from './side.module.css'

/** Sound and picture are a choice: everything else goes on without them. */
export function CallPanel({ call }: { call: TableCall }) {
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
        {call.opening
          ? 'Opening camera and microphone'
          : `You are in the call, ${call.streams.size === 0 ? 'nobody else is yet' : `with ${String(call.streams.size)}`}`}
      </p>
      <div className={styles.two}>
        <Button
          aria-pressed={call.mic}
          disabled={call.own === null}
          leftSection={
            call.mic ? <IconMicrophone size={16} aria-hidden /> : <IconMicrophoneOff size={16} aria-hidden />
          }
          onClick={() => call.setMic(!call.mic)}
        >
          {call.mic ? 'Mute' : 'Unmute'}
        </Button>
        <Button
          aria-pressed={call.camera}
          disabled={call.own === null}
          leftSection={call.camera ? <IconVideo size={16} aria-hidden /> : <IconVideoOff size={16} aria-hidden />}
          onClick={() => call.setCamera(!call.camera)}
        >
          Camera
        </Button>
      </div>
      <Button fullWidth onClick={call.leave}>
        Leave the call
      </Button>
      {call.problem !== null && <p className={styles.why}>{call.problem}</p>}
    </section>
  )
}
