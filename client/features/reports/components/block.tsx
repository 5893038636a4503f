import type { ReactNode } from 'react'
import { cx } from '#client/ui/cx.ts'
import { Leaf } from '#client/ui/page.tsx'
import styles from '../pages/report-page.module.css'

/** One section of the report: its name at the left, its text beside it. */
export function Block({
  title,
  note,
  wide = false,
  printed = true,
  children,
}: {
  title: string
  note?: string
  wide?: boolean
  /** A form has no place on paper. */
  printed?: boolean
  children: ReactNode
}) {
  const onPaper = printed ? undefined : styles.unprinted
  return (
    <>
      <Leaf area="left" className={cx(styles.label, onPaper)}>
        <h2>{title}</h2>
        {note !== undefined && note !== '' && <p>{note}</p>}
      </Leaf>
      <Leaf area={wide ? 'break' : 'measure'} className={cx(styles.body, onPaper)}>
        {children}
      </Leaf>
    </>
  )
}
