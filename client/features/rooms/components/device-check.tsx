import { Button, Switch } from '@mantine/core'
import { useEffect, useState } from 'react'
import { ChoiceField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import type { LocalMedia } from '../rtc/use-local-media.ts'
import { watchLevel } from '../rtc/watch-level.ts'
import styles from './device-check.module.css'
import { Face } from './face.tsx'

/** Camera and microphone before anybody else sees or hears them. */
export function DeviceCheck({
  media,
  elsewhere,
  onTakeBack,
}: {
  media: LocalMedia
  elsewhere: boolean
  onTakeBack: () => void
}) {
  if (elsewhere) {
    return (
      <section className={styles.check} aria-label="Camera and microphone">
        <Face
          own
          stream={null}
          name="You"
          className={styles.self}
          instead={
            <>
              <p>This call is open in another tab.</p>
              <Button onClick={onTakeBack}>Take it back here</Button>
            </>
          }
        />
      </section>
    )
  }
  const { cameras, microphones } = media
  return (
    <section className={styles.check} aria-label="Camera and microphone">
      <Face
        own
        stream={media.stream}
        name="You, seen by nobody yet"
        className={styles.self}
        instead={insteadOf(media)}
      />
      <LevelMeter stream={media.stream} on={media.mic} />
      {media.problem !== null && (
        <InlineProblem what={media.problem} next={<Button onClick={media.tryAgain}>Try again</Button>} />
      )}
      <div className={styles.choices}>
        <Switch
          label="Microphone"
          checked={media.mic && media.microphoneId !== null}
          disabled={media.microphoneId === null}
          onChange={(event) => media.setMic(event.currentTarget.checked)}
        />
        {microphones.length > 0 && (
          <ChoiceField
            label="Which microphone"
            value={media.microphoneId ?? ''}
            data={namesOf(microphones, 'Microphone')}
            onChange={(event) => media.choose({ microphoneId: event.currentTarget.value })}
          />
        )}
        <Switch
          label="Camera"
          checked={media.camera && media.cameraId !== null}
          disabled={media.cameraId === null}
          onChange={(event) => media.setCamera(event.currentTarget.checked)}
        />
        {cameras.length > 0 && (
          <ChoiceField
            label="Which camera"
            value={media.cameraId ?? ''}
            data={namesOf(cameras, 'Camera')}
            onChange={(event) => media.choose({ cameraId: event.currentTarget.value })}
          />
        )}
      </div>
    </section>
  )
}

const namesOf = (devices: readonly MediaDeviceInfo[], kind: string) =>
  devices.map((device, index) => ({
    value: device.deviceId,
    label: device.label === '' ? `${kind} ${index + 1}` : device.label,
  }))

function insteadOf(media: LocalMedia) {
  if (media.opening) return <p>The browser asks whether this page may use camera and microphone.</p>
  if (media.cameraId === null) return <p>No picture.</p>
  return media.camera ? null : <p>Your camera is off.</p>
}

/** Speech lands around the middle of the bar. */
const fullLevel = 0.25

function LevelMeter({ stream, on }: { stream: MediaStream | null; on: boolean }) {
  const [level, setLevel] = useState(0)
  const hasSound = stream !== null && stream.getAudioTracks().length > 0
  useEffect(() => {
    if (stream === null || !hasSound) return undefined
    const stop = watchLevel(stream, setLevel)
    return () => {
      stop()
      setLevel(0)
    }
  }, [stream, hasSound])
  const percent = Math.round(Math.min(1, level / fullLevel) * 100)
  return (
    <div className={styles.level}>
      <span className="lab" id="mic-level">
        {!hasSound ? 'No sound' : on ? 'Say a sentence: the bar moves' : 'Muted'}
      </span>
      <div
        className={styles.meter}
        role="meter"
        aria-labelledby="mic-level"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
    </div>
  )
}
