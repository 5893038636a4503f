// The report's fields beside what the software drafted, so that an edit can be seen and taken back.
import { LongField } from '#client/ui/field.tsx'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { editorWords } from '../editor-words.ts'
import styles from './stage.module.css'

interface DraftedProps {
  label: string
  value: string
  /** Undefined in reports that are older than their draft. */
  original: string | undefined
  problem: string | undefined
  onChange: (text: string) => void
}

/** A text with its original below, once the two differ. */
export function Drafted({ label, value, original, problem, onChange }: DraftedProps) {
  return (
    <>
      <LongField
        label={label}
        value={value}
        problem={problem}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {original !== undefined && original !== value && (
        <p className={styles.small}>
          {editorWords.original}: <q>{original}</q>{' '}
          <button type="button" className="lnk" onClick={() => onChange(original)}>
            {editorWords.restore}
          </button>
        </p>
      )}
    </>
  )
}

interface FieldsProps {
  draft: ReportContent
  problem: (field: string) => string | undefined
  onChange: (change: Partial<ReportContent>) => void
}

type WhysProps = FieldsProps & { original: ReportContent | null }

/** Why, what would have changed it, and the two pieces of evidence it turned on. */
export function Whys({ draft, original, problem, onChange }: WhysProps) {
  const { turnedOn } = draft
  return (
    <>
      <Drafted
        label={editorWords.why}
        value={draft.why}
        original={original?.why}
        problem={problem('why')}
        onChange={(why) => onChange({ why })}
      />
      {(['weakest', 'strongest'] as const).map((side) => {
        const evidence = turnedOn[side]
        return evidence === null ? null : (
          <Drafted
            key={side}
            label={editorWords[side]}
            value={evidence.text}
            original={original?.turnedOn[side]?.text}
            problem={problem(`turnedOn.${side}`)}
            onChange={(text) => onChange({ turnedOn: { ...turnedOn, [side]: { ...evidence, text } } })}
          />
        )
      })}
      <Drafted
        label={editorWords.changed}
        value={draft.wouldHaveChanged}
        original={original?.wouldHaveChanged}
        problem={problem('wouldHaveChanged')}
        onChange={(wouldHaveChanged) => onChange({ wouldHaveChanged })}
      />
    </>
  )
}

/** The acts that stand for each level scale; an emptied one is left out. */
export function LevelRows({ draft: { levelReading }, original, problem, onChange }: WhysProps) {
  if (levelReading === null) return null
  const { rows } = levelReading
  return rows.map((row, at) => (
    <Drafted
      key={row.scale}
      label={editorWords.scale[row.scale]}
      value={row.heard}
      original={original?.levelReading?.rows[at]?.heard}
      problem={problem(`levelReading.rows.${String(at)}`)}
      onChange={(heard) => onChange({ levelReading: { ...levelReading, rows: rows.with(at, { ...row, heard }) } })}
    />
  ))
}

/** What is not the candidate's fault; an emptied line is left out. */
export function Faultless({ draft: { notAsked, weakNotes }, problem, onChange }: FieldsProps) {
  return (
    <>
      {notAsked.map((remark, at) => (
        <LongField
          key={`asked-${String(at)}`}
          label={editorWords.notAsked(at + 1)}
          value={remark.text}
          problem={problem(`notAsked.${String(at)}`)}
          onChange={(event) =>
            onChange({ notAsked: notAsked.with(at, { ...remark, text: event.currentTarget.value }) })
          }
        />
      ))}
      {weakNotes.map((text, at) => (
        <LongField
          key={`weak-${String(at)}`}
          label={editorWords.weakNotes(at + 1)}
          value={text}
          problem={problem(`weakNotes.${String(at)}`)}
          onChange={(event) => onChange({ weakNotes: weakNotes.with(at, event.currentTarget.value) })}
        />
      ))}
    </>
  )
}
