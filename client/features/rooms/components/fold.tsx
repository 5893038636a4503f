import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './fold.module.css'

/** One line that opens to more; closed it costs the kit nothing. */
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
