import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { fieldProblems, focusFirstProblem } from '#client/lib/field-problems.ts'
import { LongField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { limits } from '#shared/contracts/limits.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import styles from './peer-set.module.css'

interface AskedOnceProps {
  label: string
  sure: string
  field: string
  help: string
  pending: boolean
  error: Error | null
  onSure: (reason: string) => void
}

/** Both asks take the same body: a reason in a sentence. */
const bodySchema = noteRoutes.returnNotes.body

/** The button that was pressed is gone; the question takes its place. */
const startWriting = (form: HTMLFormElement | null): void => form?.querySelector('textarea')?.focus()

/** What cannot be taken back is asked once more in place, with its reason; a refusal stands there in words. */
export function AskedOnce({ label, sure, field, help, pending, error, onSure }: AskedOnceProps) {
  const [reason, setReason] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()
  if (reason === null)
    return (
      <p className={styles.ask}>
        <Button variant="default" onClick={() => setReason('')}>
          {label}
        </Button>
      </p>
    )

  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const parsed = bodySchema.safeParse({ reason })
    setProblem(parsed.success ? undefined : fieldProblems(parsed.error)['reason'])
    if (parsed.success) onSure(parsed.data.reason)
    else focusFirstProblem(event.currentTarget)
  }
  return (
    <form ref={startWriting} className={styles.asked} aria-label={label} onSubmit={handleSubmit} noValidate>
      <LongField
        label={field}
        help={help}
        value={reason}
        maxLength={limits.shortText.max}
        problem={problem}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {error !== null && (
        <InlineProblem what={sentenceFor(error)} kept="Your reason is still here; nothing was changed." />
      )}
      <p className={styles.buttons}>
        <Button type="submit" loading={pending}>
          {sure}
        </Button>
        <Button variant="default" onClick={() => setReason(null)}>
          Leave it
        </Button>
      </p>
    </form>
  )
}
