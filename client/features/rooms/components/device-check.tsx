import { Button, Switch } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Face, NoPicture } from '#client/call/face.tsx'
import { watchLevel } from '#client/call/watch-level.ts'
import type { LocalMedia } from '#client/call/use-media.ts'
import { ChoiceField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { deviceWords as words } from '../lobby-words.ts'
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
      <section className={styles.check} aria-label={words.region}>
        <Face
          own
          label={words.ownPicture}
          stream={null}
          name={words.you}
          className={styles.self}
          instead={
            <NoPicture>
              <p>{words.elsewhere}</p>
              <Button onClick={onTakeBack}>{words.moveHere}</Button>
            </NoPicture>
          }
        />
      </section>
    )
  }
  const { cameras, microphones } = media
  const instead = insteadOf(media)
  return (
    <section className={styles.check} aria-label={words.region}>
      <Face
        own
        label={words.ownPicture}
        stream={media.stream}
        name={words.notVisible}
        className={styles.self}
        instead={
          instead === null ? null : (
            <NoPicture>
              <p>{instead}</p>
            </NoPicture>
          )
        }
      />
      <LevelMeter stream={media.stream} on={media.mic} />
      {media.problem !== null && (
        <InlineProblem what={media.problem} next={<Button onClick={media.tryAgain}>{words.tryAgain}</Button>} />
      )}
      <div className={styles.choices}>
        <Switch
          label={words.microphone}
          checked={media.mic && media.microphoneId !== null}
          disabled={media.microphoneId === null}
          onChange={(event) => media.setMic(event.currentTarget.checked)}
        />
        {microphones.length > 0 && (
          <ChoiceField
            label={words.whichMicrophone}
            value={media.microphoneId ?? ''}
            data={namesOf(microphones, words.microphone)}
            onChange={(event) => media.choose({ microphoneId: event.currentTarget.value })}
          />
        )}
        <Switch
          label={words.camera}
          checked={media.camera && media.cameraId !== null}
          disabled={media.cameraId === null}
          onChange={(event) => media.setCamera(event.currentTarget.checked)}
        />
        {cameras.length > 0 && (
          <ChoiceField
            label={words.whichCamera}
            value={media.cameraId ?? ''}
            data={namesOf(cameras, words.camera)}
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
  if (media.opening) return words.asking
  if (media.cameraId === null) return words.noPicture
  return media.camera ? null : words.cameraOff
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
  const soundWords = on ? words.speak : words.muted
  return (
    <div className={styles.level}>
      <span className="lab" id="mic-level">
        {hasSound ? soundWords : words.noSound}
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
