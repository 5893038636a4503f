import type { Room } from '../room.ts'
import { AttendeeFace } from './attendee-face.tsx'
import styles from './people.module.css'

/** Everybody at the table, small; the ring is for whoever has the word. */
export function People({
  room: { state, snapshot },
  streams,
}: {
  room: Room
  streams: ReadonlyMap<string, MediaStream>
}) {
  return (
    <ul className={styles.people} aria-label="At the table">
      {state.attendees.map((person) => (
        <li key={person.personId}>
          <AttendeeFace
            person={person}
            mine={person.personId === snapshot.meId}
            present={state.present.includes(person.personId) || state.step === 'CLOSED'}
            speaking={state.walk?.speaking?.personId === person.personId}
            stream={streams.get(person.personId) ?? null}
            note={
              state.step === 'ROLL_CALL' && state.confirmedAlone.includes(person.personId) ? ', confirmed' : undefined
            }
          />
        </li>
      ))}
    </ul>
  )
}
