import { principleName } from './principle-names.ts'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { Monogram } from './monogram.tsx'
import styles from './principle-name.module.css'

/** The monogram with its full name: at least once on every screen that shows a code. */
export function PrincipleName({ code, core = false }: { code: Principle; core?: boolean }) {
  return (
    <span className={styles.name}>
      <Monogram code={code} core={core} named />
      <span>{principleName(code)}</span>
    </span>
  )
}
