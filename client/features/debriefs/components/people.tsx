import type { Attendee } from '#shared/contracts/debrief-state.ts'
import type { Room } from '../room.ts'
import { peopleWords } from '../room-words.ts'
import { AttendeeFace } from './attendee-face.tsx'
import styles from './people.module.css'

/** Everyone in the debrief, small; the ring marks the speaker. */
export function People({
  room: { state, snapshot },
  streams,
}: {
  room: Room
  streams: ReadonlyMap<string, MediaStream>
}) {
  const isPresent = ({ personId }: Attendee) => state.step === 'CLOSED' || state.present.includes(personId)
  const hasConfirmed = ({ personId }: Attendee) => state.step === 'ROLL_CALL' && state.confirmedAlone.includes(personId)
  return (
    <ul className={styles.people} aria-label={peopleWords.label}>
      {state.attendees.map((person) => (
        <li key={person.personId}>
          <AttendeeFace
            person={person}
            mine={person.personId === snapshot.meId}
            present={isPresent(person)}
            speaking={state.walk?.speaking?.personId === person.personId}
            stream={streams.get(person.personId) ?? null}
            note={hasConfirmed(person) ? peopleWords.confirmed : undefined}
          />
        </li>
      ))}
    </ul>
  )
}
