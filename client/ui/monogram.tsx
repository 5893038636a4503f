import { principleName } from './principle-names.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { cx } from './cx.ts'
import styles from './monogram.module.css'

interface MonogramProps {
  code: Principle
  /** Filled for a core principle. */
  core?: boolean
  /** Set if the full name is right next to it, so it is read once. */
  named?: boolean
}

export function Monogram({ code, core = false, named = false }: MonogramProps) {
  const name = principleName(code)
  const className = cx(styles.lp, core && styles.core)
  if (named)
    return (
      <span className={className} title={name} aria-hidden="true">
        {code}
      </span>
    )
  return (
    <span className={className} title={name}>
      <span aria-hidden="true">{code}</span>
      <span className="sr">{name}</span>
    </span>
  )
}
