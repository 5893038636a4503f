import type { ReactNode } from 'react'
import { Face } from '#client/call/face.tsx'
import { cx } from '#client/ui/cx.ts'
import type { Attendee } from '#shared/contracts/debrief-state.ts'
import { hatWords } from '../words.ts'
import { initialsOf } from '#shared/lib/initials.ts'
import { firstName } from '#shared/lib/person-name.ts'
import styles from './attendee-face.module.css'

interface AttendeeFaceProps {
  person: Attendee
  mine: boolean
  present: boolean
  speaking: boolean
  stream: MediaStream | null
  /** One more word beside the name: "confirmed". */
  note?: ReactNode
  tall?: boolean
}

const look = { face: styles.face, video: styles.picture, mirrored: styles.mirrored, name: styles.name }

/** A person at the table: a picture where there is one, else initials; the ring marks the speaker. */
export function AttendeeFace({ person, mine, present, speaking, stream, note, tall = false }: AttendeeFaceProps) {
  const isSeen = stream !== null && stream.getVideoTracks().length > 0
  return (
    <Face
      own={mine}
      stream={stream}
      speaking={speaking}
      look={look}
      className={cx(tall && styles.tall, !present && styles.away)}
      label={mine ? 'Your own picture' : `Picture of ${person.name}`}
      instead={
        isSeen ? null : (
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(person.name)}
          </span>
        )
      }
      name={
        <>
          {mine ? 'You' : firstName(person.name)}
          <span className={styles.hat}>{hatWords[person.hat]}</span>
          {!person.eligible && <span>, no notes</span>}
          {person.eligible && !present && <span>, not here</span>}
          {note}
          {speaking && <span className="sr">, has the word</span>}
        </>
      }
    />
  )
}
