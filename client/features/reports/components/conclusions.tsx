import { StatusMark } from '#client/ui/status-mark.tsx'
import { principleName } from '#client/ui/principle-names.ts'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import { reportWords } from '../page-words.ts'
import styles from './conclusions.module.css'

/** The core principles with their status in plain words. */
export function CoreLine({ content: { core } }: { content: ReportContent }) {
  return (
    <ul className={styles.core} aria-label={reportWords.core}>
      {core.map(({ principle, status, word }) => (
        <li key={principle}>
          <span className={styles.name}>{principleName(principle)}</span>
          <StatusMark status={status} word={word} />
        </li>
      ))}
    </ul>
  )
}

export function Conclusions({ content }: { content: ReportContent }) {
  return (
    <>
      <ul className={styles.list}>
        {content.principles.map(({ principle, status, word, text }) => (
          <li key={principle}>
            <header>
              <b>{principleName(principle)}</b>
              <span>
                <StatusMark status={status} word={word} />
              </span>
            </header>
            {text !== '' && <p className="read">{text}</p>}
          </li>
        ))}
      </ul>
      {content.strongestLine !== null && (
        <aside className={styles.pull}>
          <p className="q">{content.strongestLine}</p>
          <p>{reportWords.strongest}</p>
        </aside>
      )}
    </>
  )
}
