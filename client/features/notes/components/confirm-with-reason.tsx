// A button whose action can't be undone: it asks once more in place, for a reason, and shows a refusal there.
import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { fieldProblems, focusFirstProblem } from '#client/lib/field-problems.ts'
import { LongField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { limits } from '#shared/contracts/limits.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { askWords } from '../panel-words.ts'
import { useConfirmation } from '#client/ui/use-confirmation.ts'
import styles from './peer-set.module.css'

interface ConfirmWithReasonProps {
  words: { open: string; confirm: string; field: string }
  help: string
  /** Whose notes: a page has this button once per author. */
  author: string
  pending: boolean
  error: Error | null
  onConfirm: (reason: string) => void
}

/** Both actions take the same body: a reason in a sentence. */
const bodySchema = noteRoutes.returnNotes.body

export function ConfirmWithReason({ words, help, author, pending, error, onConfirm }: ConfirmWithReasonProps) {
  const { isOpen, open, close, opener, question } = useConfirmation()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  if (!isOpen)
    return (
      <p className={styles.ask}>
        <Button ref={opener} variant="default" onClick={open}>
          {words.open}
          <span className="sr">: {author}</span>
        </Button>
      </p>
    )

  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const parsed = bodySchema.safeParse({ reason })
    setProblem(parsed.success ? undefined : fieldProblems(parsed.error)['reason'])
    if (parsed.success) onConfirm(parsed.data.reason)
    else focusFirstProblem(event.currentTarget)
  }
  return (
    <form
      ref={question}
      className={styles.question}
      aria-label={`${words.open}: ${author}`}
      onSubmit={handleSubmit}
      noValidate
    >
      <LongField
        label={words.field}
        help={help}
        value={reason}
        maxLength={limits.shortText.max}
        problem={problem}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {error !== null && <InlineProblem what={sentenceFor(error)} kept={askWords.unchanged} />}
      <p className={styles.buttons}>
        <Button type="submit" loading={pending}>
          {words.confirm}
        </Button>
        <Button variant="default" onClick={close}>
          {askWords.cancel}
        </Button>
      </p>
    </form>
  )
}
