import { createContext, use, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Link } from 'react-router'
import styles from './bar-slots.module.css'
import { crumbWords } from './words.ts'

/** Where the page in view may put its place and its actions; the layout's bar owns both elements. */
export const BarSlotsContext = createContext<{ crumbs: Element | null; end: Element | null }>({
  crumbs: null,
  end: null,
})

export interface Crumb {
  label: string
  to: string
}

/** Where this page stands: what leads to it, then its own name. Replaces the main links on a wide screen. */
export function BarCrumbs({ trail, here }: { trail: readonly Crumb[]; here: string }) {
  const { crumbs } = use(BarSlotsContext)
  if (crumbs === null) return null
  return createPortal(
    <nav aria-label={crumbWords.here} className={styles.crumbs}>
      {trail.map((crumb) => (
        <span key={crumb.to}>
          <Link to={crumb.to} title={crumb.label}>
            {crumb.label}
          </Link>
          <span aria-hidden="true">/</span>
        </span>
      ))}
      <b aria-current="page" title={here}>
        {here}
      </b>
    </nav>,
    crumbs,
  )
}

/** Saved state, reading time, Print: at the bar's end, before the account menu. */
export function BarEnd({ children }: { children: ReactNode }) {
  const { end } = use(BarSlotsContext)
  return end === null ? null : createPortal(children, end)
}
