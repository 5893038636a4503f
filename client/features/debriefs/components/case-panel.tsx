import { Button } from '@mantine/core'
import { useState } from 'react'
import { useSending } from '#client/live/use-sending.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { Countdown } from '#client/ui/countdown.tsx'
import { LongField } from '#client/ui/field.tsx'
import type { Room } from '../room.ts'
import { caseWords } from '../review-words.ts'
import { Problem } from './problem.tsx'
import styles from './stage.module.css'

/** When all agree early, each writes the strongest case against alone; they open together, without names. */
export function CasePanel({ room }: { room: Room }) {
  const { cases } = room.state
  const offsetMs = useClockOffset()
  if (cases === null) return null
  if (cases.texts !== null) {
    return (
      <section className={styles.card}>
        <h2 className={styles.head}>{caseWords.title}</h2>
        {cases.texts.length === 0 ? (
          <p className={styles.quiet}>{caseWords.none}</p>
        ) : (
          cases.texts.map((text) => (
            <p key={text} className={styles.said}>
              {text}
            </p>
          ))
        )}
      </section>
    )
  }
  return (
    <section className={styles.card}>
      <h2 className={styles.head}>{caseWords.prompt(cases.prompt)}</h2>
      <p className={styles.quiet}>
        <Countdown deadlineAt={cases.endsAt} offsetMs={offsetMs} size="text" label={caseWords.countdown} />
        {caseWords.written(cases.written)}
      </p>
      {room.can('writeCase') && <CaseForm room={room} />}
      {room.snapshot.own.writtenCase !== null && <p className={styles.said}>{room.snapshot.own.writtenCase}</p>}
    </section>
  )
}

function CaseForm({ room }: { room: Room }) {
  const sending = useSending(room)
  const [text, setText] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void sending.run({ type: 'writeCase', text })
      }}
    >
      <LongField label={caseWords.label} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <div className={styles.row}>
        <Button type="submit" variant="filled" loading={sending.busy} disabled={text.trim() === ''}>
          {caseWords.submit}
        </Button>
      </div>
      <Problem sending={sending} />
    </form>
  )
}
