import type { ReactNode } from 'react'
import styles from './inline-problem.module.css'

interface InlineProblemProps {
  /** What happened. */
  what: string
  /** What was kept; leave out only where nothing could be lost. */
  kept?: string
  /** What to do next: a sentence, a button or both. */
  next?: ReactNode
}

export function InlineProblem({ what, kept, next }: InlineProblemProps) {
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.what}>{what}</p>
      {kept !== undefined && <p>{kept}</p>}
      {next !== undefined && <div className={styles.next}>{next}</div>}
    </div>
  )
}
