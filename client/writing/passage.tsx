import type { ReactNode } from 'react'
import { ConflictNotes } from './conflict-notes.tsx'
import { FindingNotes, noteId } from './finding-notes.tsx'
import type { MarginFinding } from './findings.ts'
import { GrowingText } from './growing-text.tsx'
import { useWriting } from './writing-context.ts'
import styles from './passage.module.css'

interface PassageProps {
  /** In the left margin. */
  label: string
  /** The fields whose findings are shown here. */
  fields: readonly string[]
  /** The keys saved here: where two tabs changed one of them, both versions are shown. */
  saves?: readonly string[]
  /** Whether there is a text yet: in an empty passage, what is missing is shown from the first try to submit. */
  isFilled: boolean
  children: ReactNode
}

/** One passage of a text, with its findings in the margin. */
export function Passage({ label, fields, saves = fields, isFilled, children }: PassageProps) {
  const { draft, store, nameOf } = useWriting()
  return (
    <div className={styles.passage}>
      <div className={styles.text}>
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
        {children}
        <ConflictNotes store={store} draft={draft} nameOf={nameOf} only={(key) => saves.includes(key)} />
      </div>
      <FindingNotes passage={label} findings={useFindingsAt(fields, isFilled)} />
    </div>
  )
}

function useFindingsAt(fields: readonly string[], isFilled: boolean): MarginFinding[] {
  const { findings, showsMissing } = useWriting()
  return findings.filter(
    (finding) => fields.includes(finding.field) && (isFilled || showsMissing || finding.severity !== 'block'),
  )
}

interface PassageTextProps {
  label: string
  field: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength: number
  className?: string | undefined
}

/** A text field whose findings are underlined. */
export function PassageText({ label, field, ...rest }: PassageTextProps) {
  const { findings } = useWriting()
  const here = findings.filter((finding) => finding.field === field)
  return (
    <GrowingText
      {...rest}
      label={label}
      field={field}
      spans={here.flatMap((finding) => (finding.kept === null ? finding.spans : []))}
      describedBy={here.length === 0 ? undefined : here.map((finding) => noteId(finding.id)).join(' ')}
    />
  )
}
