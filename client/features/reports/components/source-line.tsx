import { sessionStamp } from '#client/ui/format-duration.ts'
import type { ReportSource } from '#shared/contracts/report-content.ts'
import { sourceWords } from '../page-words.ts'
import styles from './turned-on.module.css'

/** Where the candidate said it: the round, and its minute if the line was written while the round ran. */
export function SourceLine({ source }: { source: ReportSource }) {
  return (
    <span className={styles.from}>
      {sourceWords(source.round, source.atMs === null ? null : sessionStamp(source.atMs))}
    </span>
  )
}
