import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './fold.module.css'

/** A line that expands; collapsed it takes no space. */
export function Fold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>
        <IconChevronDown size={14} stroke={1.6} aria-hidden="true" /> {label}
      </summary>
      <div className={styles.folded}>{children}</div>
    </details>
  )
}
