import { Button, Switch } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Face, NoPicture } from '#client/call/face.tsx'
import { watchLevel } from '#client/call/watch-level.ts'
import type { LocalMedia } from '#client/call/use-media.ts'
import { ChoiceField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import styles from './device-check.module.css'

/** Checks camera and microphone before anyone else sees or hears them. */
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
          label="Your own picture"
          stream={null}
          name="You"
          className={styles.self}
          instead={
            <NoPicture>
              <p>This call is open in another tab.</p>
              <Button onClick={onTakeBack}>Move the call here</Button>
            </NoPicture>
          }
        />
      </section>
    )
  }
  const { cameras, microphones } = media
  const words = insteadOf(media)
  return (
    <section className={styles.check} aria-label="Camera and microphone">
      <Face
        own
        label="Your own picture"
        stream={media.stream}
        name="You, not visible to anyone yet"
        className={styles.self}
        instead={
          words === null ? null : (
            <NoPicture>
              <p>{words}</p>
            </NoPicture>
          )
        }
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

function insteadOf(media: LocalMedia): string | null {
  if (media.opening) return 'Your browser asks for permission to use your camera and microphone.'
  if (media.cameraId === null) return 'No picture.'
  return media.camera ? null : 'Your camera is off.'
}

/** Speech reaches about the middle of the bar. */
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
  const soundWords = on ? 'Say something: the sound level should move' : 'Muted'
  return (
    <div className={styles.level}>
      <span className="lab" id="mic-level">
        {hasSound ? soundWords : 'No sound'}
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
