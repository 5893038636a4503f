import type { ReactNode } from 'react'
import type { PrincipleStatus } from '#shared/contracts/vocabulary.ts'
import { cx } from './cx.ts'
import styles from './status-mark.module.css'

const words = {
  validated: 'Validated',
  mixed: 'Mixed',
  disputed: 'Disputed',
  failed: 'Failed',
  thin: 'Thin',
  gap: 'Gap',
} as const satisfies Record<PrincipleStatus, string>

/** 14 px, told apart by outline alone: check disc, half disc, split disc, barred square, ring, dashed ring. */
const shapes = {
  validated: (
    <>
      <circle cx="7" cy="7" r="6.2" fill="currentColor" />
      <path d="M4 7.2l2.1 2.1L10 5.1" fill="none" className={styles.cut} strokeWidth="1.6" />
    </>
  ),
  mixed: (
    <>
      <circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M7 1.3a5.7 5.7 0 0 1 0 11.4z" fill="currentColor" />
    </>
  ),
  disputed: (
    <>
      <path d="M5.4 1.2v11.6a5.8 5.8 0 0 1 0-11.6z" fill="currentColor" />
      <path
        d="M8.6 1.8a5.8 5.8 0 0 1 0 11.2z"
        transform="translate(0 -.4)"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.2"
      />
    </>
  ),
  failed: (
    <>
      <rect x="1" y="1" width="12" height="12" rx="1.5" fill="currentColor" />
      <path d="M4 7h6" className={styles.cut} strokeWidth="1.8" />
    </>
  ),
  thin: <circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.2" />,
  gap: <circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.2" strokeDasharray="2.4 2.1" />,
} as const satisfies Record<PrincipleStatus, ReactNode>

interface StatusMarkProps {
  status: PrincipleStatus
  /** Plainer words where the reader is the candidate ("Below the bar"), or more of them ("Disputed, 2 apart"). */
  word?: string
}

export function StatusMark({ status, word }: StatusMarkProps) {
  return (
    <span className={cx(styles.status, styles[status])} data-status={status}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        {shapes[status]}
      </svg>
      <span>{word ?? words[status]}</span>
    </span>
  )
}
