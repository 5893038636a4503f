import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { cx } from '#client/ui/cx.ts'
import { limits } from '#shared/contracts/limits.ts'
import { isOpen, type MarginFinding } from './findings.ts'
import { useWriting } from './writing-context.ts'
import styles from './finding-notes.module.css'

/** The editor's pencil beside one passage: what a stranger will assume, and the question that mends it. */
export function FindingNotes({ beside, findings }: { beside: string; findings: readonly MarginFinding[] }) {
  if (findings.length === 0) return null
  return (
    <aside
      className={cx(styles.notes, !findings.some(isOpen) && styles.allKept)}
      data-margin
      aria-label={`In the margin: ${beside}`}
    >
      {findings.map((finding) => (
        <FindingNote key={finding.id} finding={finding} />
      ))}
    </aside>
  )
}

function FindingNote({ finding }: { finding: MarginFinding }) {
  const { keepFinding, jumpTo } = useWriting()
  const [asking, setAsking] = useState(false)
  const { id, rule, severity, message, question, kept } = finding
  return (
    <div className={cx(styles.note, styles[severity], kept !== null && styles.kept)} id={noteId(id)}>
      <p className={styles.message}>{message}</p>
      {kept === null ? (
        <p className={styles.question}>{question}</p>
      ) : (
        <p className={styles.question}>
          <b>Kept:</b> {kept}
        </p>
      )}
      {asking ? (
        <KeepForm
          onKeep={(reason) => {
            keepFinding(id, reason)
            setAsking(false)
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <p className={styles.actions}>
          {kept === null && (
            <button type="button" className="lnk" onClick={() => jumpTo(finding)}>
              Fix
            </button>
          )}
          {kept === null && severity !== 'block' && severity !== 'info' && (
            <button type="button" className="lnk" onClick={() => setAsking(true)}>
              Keep, say why
            </button>
          )}
          {kept !== null && (
            <button type="button" className="lnk" onClick={() => keepFinding(id, null)}>
              Undo
            </button>
          )}
          {severity === 'block' && <span className={styles.blocks}>blocks the submit</span>}
          <span className={styles.rule}>{rule}</span>
        </p>
      )}
    </div>
  )
}

/** It opens where the caret just was, on a press of the author's own. */
const focusAtOnce = (input: HTMLInputElement | null): void => input?.focus()

function KeepForm({ onKeep, onCancel }: { onKeep: (reason: string) => void; onCancel: () => void }) {
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') onKeep(reason.trim())
      }}
    >
      <TextInput
        ref={focusAtOnce}
        aria-label="Why it stays"
        placeholder="Why it stays"
        value={reason}
        maxLength={limits.shortText.max}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <p className={styles.actions}>
        <Button type="submit" disabled={reason.trim() === ''}>
          Keep it
        </Button>
        <button type="button" className="lnk" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

export const noteId = (findingId: string): string => `finding-${findingId}`
