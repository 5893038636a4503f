import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  /** A sentence that teaches, in the reading voice. */
  line: string
  /** What will stand here, and what brings it. */
  children: ReactNode
  action?: ReactNode
}

export function EmptyState({ line, children, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.line}>{line}</p>
      <div className={styles.what}>{children}</div>
      {action}
    </div>
  )
}
