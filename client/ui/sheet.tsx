import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './sheet.module.css'

interface SheetProps {
  label: string
  children: ReactNode
  className?: string | undefined
  busy?: boolean
}

/** The only raised surface of a page. */
export function Sheet({ label, children, className, busy = false }: SheetProps) {
  return (
    <article className={cx(styles.sheet, className)} aria-label={label} aria-busy={busy}>
      {children}
    </article>
  )
}
