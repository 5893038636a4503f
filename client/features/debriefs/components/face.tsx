import { useEffect, useRef, type ReactNode } from 'react'
import { cx } from '#client/ui/cx.ts'
import { firstName } from '#client/ui/labels.ts'
import type { Attendee } from '#shared/contracts/debrief-state.ts'
import { hatWords } from '../words.ts'
import styles from './face.module.css'

interface FaceProps {
  person: Attendee
  mine: boolean
  present: boolean
  speaking: boolean
  stream: MediaStream | null
  /** One more word beside the name: "confirmed". */
  note?: ReactNode
  tall?: boolean
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part.charAt(0))
    .join('')

/** A person at the table: a picture where there is one, else initials; the ring is for whoever has the word. */
export function Face({ person, mine, present, speaking, stream, note, tall = false }: FaceProps) {
  const seen = stream !== null && stream.getVideoTracks().length > 0
  return (
    <div className={cx(styles.face, tall && styles.tall, !present && styles.away)} data-live={speaking || undefined}>
      {stream !== null && <Picture stream={stream} muted={mine} hidden={!seen} />}
      {!seen && (
        <span className={styles.initials} aria-hidden="true">
          {initials(person.name)}
        </span>
      )}
      <span className={styles.name}>
        {mine ? 'You' : firstName(person.name)}
        <span className={styles.hat}>{hatWords[person.hat]}</span>
        {!person.eligible && <span>, no notes</span>}
        {person.eligible && !present && <span>, not here</span>}
        {note}
        {speaking && <span className="sr">, has the word</span>}
      </span>
    </div>
  )
}

function Picture({ stream, muted, hidden }: { stream: MediaStream; muted: boolean; hidden: boolean }) {
  const element = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (element.current !== null) element.current.srcObject = stream
  }, [stream])
  return (
    <video
      ref={element}
      autoPlay
      playsInline
      muted={muted}
      className={cx(styles.picture, muted && styles.mirrored, hidden && 'sr')}
    >
      <track kind="captions" />
    </video>
  )
}
