import type { ReactNode } from 'react'
import { Leaf } from '#client/ui/page.tsx'
import styles from './record-step.module.css'

/** One step of the agenda, with its result. */
export function Step({ n, title, note, children }: { n: number; title: string; note?: string; children: ReactNode }) {
  return (
    <>
      <Leaf area="left" className={styles.label}>
        <h2 className="h-ui">
          <span className={styles.n}>{n}</span> {title}
        </h2>
        {note !== undefined && <p className="lab">{note}</p>}
      </Leaf>
      <Leaf className={styles.step}>{children}</Leaf>
    </>
  )
}
