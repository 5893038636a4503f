import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { LongField } from '#client/ui/field.tsx'
import { splitSentence } from '#client/ui/vote-words.ts'
import { dissentWords } from '../decision-words.ts'
import { nameOf, type Room } from '../room.ts'
import { Problem } from './problem.tsx'
import styles from './stage.module.css'

/** Everyone whose final vote differs from the outcome, with their reason word for word. */
export function Dissents({ room }: { room: Room }) {
  const dissents = room.state.proposal?.dissents ?? []
  const mine = dissents.find((dissent) => dissent.personId === room.snapshot.meId)
  const canDissent = room.can('stateDissent')
  const split = splitSentence(room.state)
  return (
    <section className={styles.card} aria-label={dissentWords.title}>
      <h2 className={styles.head}>{dissentWords.title}</h2>
      {split !== null && <p className={styles.quiet}>{split}</p>}
      {dissents.length === 0 && <p className={styles.quiet}>{dissentWords.none}</p>}
      {dissents.map((dissent) => (
        <p key={dissent.personId} className={styles.said}>
          <b>{nameOf(room.state, dissent.personId)}</b>{' '}
          {dissent.statement === null || dissent.statement === '' ? (
            <span className={styles.quiet}>{dissentWords.silent}</span>
          ) : (
            dissent.statement
          )}
        </p>
      ))}
      {mine !== undefined && canDissent && <DissentForm room={room} previous={mine.statement ?? ''} />}
    </section>
  )
}

function DissentForm({ room, previous }: { room: Room; previous: string }) {
  const sending = useSending(room)
  const [statement, setStatement] = useState(previous)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ type: 'stateDissent', statement })
      }}
    >
      <LongField
        label={dissentWords.yours}
        help={dissentWords.help}
        value={statement}
        onChange={(event) => setStatement(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <Button type="submit" loading={sending.busy} disabled={statement.trim() === ''}>
          {dissentWords.submit}
        </Button>
      </div>
      <Problem sending={sending} />
    </form>
  )
}
