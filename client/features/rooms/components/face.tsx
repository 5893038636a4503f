import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '@mantine/core'
import { cx } from '#client/ui/cx.ts'
import styles from './face.module.css'

interface FaceProps {
  stream: MediaStream | null
  /** Words in the corner. */
  name: string
  /** Said in the middle while there is no picture. */
  instead: ReactNode | null
  own?: boolean
  speaking?: boolean
  className?: string | undefined
  children?: ReactNode
}

/** One person's picture and sound; words where there is none. */
export function Face({ stream, name, instead, own = false, speaking = false, className, children }: FaceProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [silenced, setSilenced] = useState(false)
  useEffect(() => {
    const element = video.current
    if (element === null) return
    element.srcObject = stream
    if (stream !== null && !own)
      void element.play().then(
        () => setSilenced(false),
        () => setSilenced(true),
      )
  }, [stream, own])
  return (
    <div className={cx(styles.face, className)} data-speaking={speaking || undefined}>
      <video
        ref={video}
        className={cx(styles.video, own && styles.mirrored)}
        autoPlay
        playsInline
        muted={own}
        hidden={instead !== null}
        aria-label={own ? 'Your own picture' : `Picture of ${name}`}
      >
        {/* Nobody captions a live conversation; the empty track says so to tools that look for one. */}
        <track kind="captions" />
      </video>
      {instead !== null && <div className={styles.instead}>{instead}</div>}
      {silenced && (
        <div className={styles.instead}>
          <Button onClick={() => void video.current?.play().then(() => setSilenced(false))}>
            Let me hear the call
          </Button>
        </div>
      )}
      <span className={styles.name}>{name}</span>
      {children}
    </div>
  )
}
