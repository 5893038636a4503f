import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { LongField } from '#client/ui/field.tsx'
import { nameOf, type Room } from '../room.ts'
import { Problem } from './problem.tsx'
import styles from './stage.module.css'

/** Whoever voted elsewhere is listed, and is kept word for word. */
export function Dissents({ room }: { room: Room }) {
  const dissents = room.state.proposal?.dissents ?? []
  const mine = dissents.find((dissent) => dissent.personId === room.snapshot.meId)
  return (
    <section className={styles.card} aria-label="Dissent">
      <h2 className={styles.head}>Dissent</h2>
      {dissents.length === 0 && <p className={styles.quiet}>Every final vote agrees with this outcome.</p>}
      {dissents.map((dissent) => (
        <p key={dissent.personId} className={styles.said}>
          <b>{nameOf(room.state, dissent.personId)}</b>{' '}
          {dissent.statement === null || dissent.statement === '' ? (
            <span className={styles.quiet}>voted elsewhere and has said nothing yet.</span>
          ) : (
            dissent.statement
          )}
        </p>
      ))}
      {mine !== undefined && room.can('stateDissent') && <DissentForm room={room} before={mine.statement ?? ''} />}
    </section>
  )
}

function DissentForm({ room, before }: { room: Room; before: string }) {
  const sending = useSending(room)
  const [statement, setStatement] = useState(before)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ type: 'stateDissent', statement })
      }}
    >
      <LongField
        label="Your dissent, kept word for word"
        value={statement}
        onChange={(event) => setStatement(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button type="submit" loading={sending.busy} disabled={statement.trim() === ''}>
          State it
        </Button>
      </div>
      <Problem sending={sending} />
    </form>
  )
}
