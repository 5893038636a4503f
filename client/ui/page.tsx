import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './page.module.css'

type LeafArea = 'left' | 'measure' | 'right' | 'break' | 'all'

/** Paper: left margin, measure, right margin. Under 1180 px the margins fall under their passage. */
export function PaperPage({ children, wideLeft = false }: { children: ReactNode; wideLeft?: boolean }) {
  return <div className={cx(styles.leaf, wideLeft && styles.wideLeft)}>{children}</div>
}

/** A block of a Paper page. `break` runs from the measure to the right edge, for tables. */
export function Leaf({
  area = 'measure',
  children,
  className,
}: {
  area?: LeafArea
  children: ReactNode
  className?: string | undefined
}) {
  return <div className={cx(styles[area], className)}>{children}</div>
}

interface DeskPageProps {
  /** The next step, in words. */
  title: ReactNode
  lead?: ReactNode
  /** One primary action a screen. */
  action?: ReactNode
  children?: ReactNode
  /** Forms and single-subject screens keep to the measure. */
  narrow?: boolean
}

/** A plain page: one column, one sentence, one action. */
export function DeskPage({ title, lead, action, children, narrow = false }: DeskPageProps) {
  return (
    <div className={cx(styles.desk, narrow && styles.narrow)}>
      <header className={styles.next}>
        <div>
          <h1 className="h-line">{title}</h1>
          {lead !== undefined && <p className={cx('lead', styles.lead)}>{lead}</p>}
        </div>
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </header>
      {children}
    </div>
  )
}

/** A section on the desk or on Paper: serif head over an ink rule, a quiet count and one link at its end. */
export function SectionHead({ title, aside, end }: { title: string; aside?: ReactNode; end?: ReactNode }) {
  return (
    <header className={styles.section}>
      <h2 className="h-sec">{title}</h2>
      {aside !== undefined && <span className="dimmer num">{aside}</span>}
      {end !== undefined && <span className={styles.sectionEnd}>{end}</span>}
    </header>
  )
}

/** The live layout: a bar with the clock, a stage and one panel. The room fills each. */
export function StudioPage({
  bar,
  stage,
  panel,
  panelWidth = 'notes',
}: {
  bar: ReactNode
  stage: ReactNode
  panel?: ReactNode
  panelWidth?: 'notes' | 'document'
}) {
  return (
    <div className={cx(styles.studio, panel === undefined && styles.stageOnly)} data-panel={panelWidth}>
      <header className={styles.bar}>{bar}</header>
      <div className={styles.stage}>{stage}</div>
      {panel !== undefined && <div className={styles.panel}>{panel}</div>}
    </div>
  )
}
