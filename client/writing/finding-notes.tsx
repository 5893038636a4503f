// Findings beside one passage: what a reader may misread, and the question that helps to fix it.
import { Button, TextInput } from '@mantine/core'
import { useState, type Ref } from 'react'
import { cx } from '#client/ui/cx.ts'
import { limits } from '#shared/contracts/limits.ts'
import { isOpen, type MarginFinding } from './findings.ts'
import { findingWords as words } from './words.ts'
import { useWriting } from './writing-context.ts'
import styles from './finding-notes.module.css'

/** What was pressed is gone from the page, so the focus goes to what took its place. */
const focusAtOnce = (element: HTMLElement | null): void => element?.focus()

export function FindingNotes({ passage, findings }: { passage: string; findings: readonly MarginFinding[] }) {
  if (findings.length === 0) return null
  return (
    <aside
      className={cx(styles.notes, !findings.some(isOpen) && styles.allKept)}
      data-margin
      aria-label={words.region(passage)}
    >
      {findings.map((finding) => (
        <FindingNote key={finding.id} finding={finding} />
      ))}
    </aside>
  )
}

function FindingNote({ finding }: { finding: MarginFinding }) {
  const { keepFinding } = useWriting()
  const [reasonForm, setReasonForm] = useState<'unopened' | 'open' | 'closed'>('unopened')
  const { id, severity, message, question, kept } = finding
  return (
    <div className={cx(styles.note, styles[severity], kept !== null && styles.kept)} id={noteId(id)}>
      <p className={styles.message}>{message}</p>
      {kept === null ? (
        <p className={styles.question}>{question}</p>
      ) : (
        <p className={styles.question}>
          <b>{words.kept}</b> {kept}
        </p>
      )}
      {reasonForm === 'open' ? (
        <KeepForm
          onKeep={(reason) => {
            keepFinding(id, reason)
            setReasonForm('closed')
          }}
          onCancel={() => setReasonForm('closed')}
        />
      ) : (
        <FindingActions finding={finding} takesFocus={reasonForm === 'closed'} onAsk={() => setReasonForm('open')} />
      )}
    </div>
  )
}

interface FindingActionsProps {
  finding: MarginFinding
  /** The reason's form was just closed: the focus returns to its button. */
  takesFocus: boolean
  onAsk: () => void
}

function FindingActions({ finding, takesFocus, onAsk }: FindingActionsProps) {
  const { keepFinding, jumpTo } = useWriting()
  const { id, severity, kept } = finding
  const isKept = kept !== null
  const mayKeep = !isKept && severity !== 'block' && severity !== 'info'
  const ref = takesFocus ? focusAtOnce : undefined
  return (
    <p className={styles.actions}>
      {!isKept && <FindingButton label={words.fix} finding={finding} onClick={() => jumpTo(finding)} />}
      {mayKeep && <FindingButton ref={ref} label={words.keep} finding={finding} onClick={onAsk} />}
      {isKept && (
        <FindingButton ref={ref} label={words.reopen} finding={finding} onClick={() => keepFinding(id, null)} />
      )}
      {severity === 'block' && <span className={styles.blocks}>{words.blocks}</span>}
    </p>
  )
}

interface FindingButtonProps {
  label: string
  finding: MarginFinding
  onClick: () => void
  ref?: Ref<HTMLButtonElement> | undefined
}

/** A page has many findings: the name says which one, after the visible word. */
const FindingButton = ({ label, finding, onClick, ref }: FindingButtonProps) => (
  <button ref={ref} type="button" className="lnk" onClick={onClick}>
    {label}
    <span className="sr">: {finding.message}</span>
  </button>
)

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
        aria-label={words.reasonLabel}
        placeholder={words.reasonLabel}
        value={reason}
        maxLength={limits.shortText.max}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel()
        }}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <p className={styles.actions}>
        <Button type="submit" disabled={reason.trim() === ''}>
          {words.confirmKeep}
        </Button>
        <button type="button" className="lnk" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}

export const noteId = (findingId: string): string => `finding-${findingId}`
