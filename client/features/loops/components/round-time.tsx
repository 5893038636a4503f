import { Button } from '@mantine/core'
import { useId, useState, type FormEvent } from 'react'
import { useSetRoundTime } from '#client/entities/round.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { seatWords } from '../page-words.ts'
import styles from './round-time.module.css'

/** A start time for a round, or a new one if it was missed or ended early. Either side may set it. */
export function RoundTime({ roundId, loopId, label }: { roundId: string; loopId: string; label: string }) {
  const [open, setOpen] = useState(false)
  const [value, setValue] = useState('')
  const set = useSetRoundTime({ roundId, loopId })
  const id = useId()
  if (!open) return <Button onClick={() => setOpen(true)}>{label}</Button>
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate(new Date(value).getTime(), { onSuccess: () => setOpen(false) })
  }
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <label htmlFor={id}>{seatWords.localTime}</label>
      <input
        id={id}
        type="datetime-local"
        required
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Button type="submit" disabled={value === ''} loading={set.isPending}>
        {seatWords.saveTime}
      </Button>
      {set.error !== null && <InlineProblem what={set.error.message} />}
    </form>
  )
}
