import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { cx } from '#client/ui/cx.ts'
import styles from './face.module.css'
import { letMeHear } from './media-words.ts'

/** Classes of its parts. A page with another look brings its own. */
interface FaceLook {
  face: string | undefined
  video: string | undefined
  mirrored: string | undefined
  name: string | undefined
}
interface FaceProps {
  stream: MediaStream | null
  /** Words in the corner. */
  name: ReactNode
  /** What the picture is, for those who do not see it. */
  label: string
  /** In place of the picture while there is none. */
  instead: ReactNode | null
  own?: boolean
  speaking?: boolean
  className?: string | undefined
  look?: FaceLook
}

const plain: FaceLook = { face: styles.face, video: styles.video, mirrored: styles.mirrored, name: styles.name }

/** One person's picture and sound; words where there is none. */
export function Face({
  stream,
  name,
  label,
  instead,
  own = false,
  speaking = false,
  className,
  look = plain,
}: FaceProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [silenced, setSilenced] = useState(false)
  useEffect(() => {
    const element = video.current
    if (element === null) return
    element.srcObject = stream
    if (stream !== null && !own)
      void element.play().then(
        () => setSilenced(false),
        // A stream that is replaced meanwhile interrupts this too; only a refusal needs a click.
        (error: unknown) => setSilenced(error instanceof DOMException && error.name === 'NotAllowedError'),
      )
  }, [stream, own])
  return (
    <div className={cx(look.face, className)} data-speaking={speaking || undefined}>
      <video
        ref={video}
        className={cx(look.video, own && look.mirrored)}
        autoPlay
        playsInline
        muted={own}
        hidden={instead !== null}
        aria-label={label}
      >
        {/* Nobody captions a live conversation; the empty track says so to tools that look for one. */}
        <track kind="captions" />
      </video>
      {instead}
      {silenced && stream !== null && (
        <div className={styles.instead}>
          <Button onClick={() => void video.current?.play().then(() => setSilenced(false))}>{letMeHear}</Button>
        </div>
      )}
      <span className={look.name}>{name}</span>
    </div>
  )
}

/** Words in the middle, where a picture would be. */
export function NoPicture({ children }: { children: ReactNode }) {
  return <div className={styles.instead}>{children}</div>
}
