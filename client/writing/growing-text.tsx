import type { KeyboardEvent, Ref } from 'react'
import { cx } from '#client/ui/cx.ts'
import styles from './growing-text.module.css'

interface GrowingTextProps {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  maxLength?: number
  className?: string | undefined
  /** Where findings are, to underline. */
  spans?: readonly { start: number; end: number }[]
  /** The name by which a finding's "Fix" finds this field. */
  field?: string
  describedBy?: string | undefined
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  onBlur?: () => void
  ref?: Ref<HTMLTextAreaElement>
}

/** A text field that grows with its text: a hidden copy behind it sets the height and draws the underlines. */
export function GrowingText({
  label,
  value,
  onChange,
  spans = [],
  field,
  describedBy,
  className,
  ref,
  ...rest
}: GrowingTextProps) {
  return (
    <div className={cx(styles.grow, className)}>
      <div className={styles.mirror} aria-hidden="true">
        {marked(value, spans)}
        {'\u200b'}
      </div>
      <textarea
        {...rest}
        ref={ref}
        rows={1}
        aria-label={label}
        aria-describedby={describedBy}
        data-field={field}
        value={value}
        className={styles.text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

function marked(text: string, spans: GrowingTextProps['spans'] = []) {
  const pieces = []
  let at = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start)
    if (from >= end || from >= text.length) continue
    pieces.push(
      text.slice(at, from),
      <mark key={from} className={styles.mark}>
        {text.slice(from, end)}
      </mark>,
    )
    at = end
  }
  return [...pieces, text.slice(at)]
}
