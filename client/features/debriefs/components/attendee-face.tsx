import type { ReactNode } from 'react'
import { Face } from '#client/call/face.tsx'
import { cx } from '#client/ui/cx.ts'
import type { Attendee } from '#shared/contracts/debrief-state.ts'
import { peopleWords } from '../room-words.ts'
import { roleWords } from '../words.ts'
import { initialsOf } from '#shared/lib/initials.ts'
import { firstName } from '#shared/lib/person-name.ts'
import styles from './attendee-face.module.css'

interface AttendeeFaceProps {
  person: Attendee
  mine: boolean
  present: boolean
  speaking: boolean
  stream: MediaStream | null
  /** One more word after the name: "confirmed". */
  note?: ReactNode
  tall?: boolean
}

const look = { face: styles.face, video: styles.picture, mirrored: styles.mirrored, name: styles.name }

/** A person in the debrief: a picture where there is one, else initials; the ring marks the speaker. */
export function AttendeeFace({ person, mine, present, speaking, stream, note, tall = false }: AttendeeFaceProps) {
  const isAway = person.eligible && !present
  const isSeen = stream !== null && stream.getVideoTracks().length > 0
  return (
    <Face
      own={mine}
      stream={stream}
      speaking={speaking}
      look={look}
      className={cx(tall && styles.tall, !present && styles.away)}
      label={mine ? peopleWords.ownPicture : peopleWords.picture(person.name)}
      instead={
        isSeen ? null : (
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(person.name)}
          </span>
        )
      }
      name={
        <>
          {mine ? peopleWords.you : firstName(person.name)}
          <span className={styles.role}>{roleWords[person.role]}</span>
          {!person.eligible && <span className={styles.role}>{peopleWords.noNotes}</span>}
          {isAway && <span className={styles.role}>{peopleWords.notHere}</span>}
          {note}
          {speaking && <span className="sr">{peopleWords.speaking}</span>}
        </>
      }
    />
  )
}
