// What the decision turned on, and how the evidence read by level.
import { principleName } from '#client/ui/principle-names.ts'
import type { LevelReading, ReportContent, ReportRemark, TurnedOn } from '#shared/contracts/report-content.ts'
import { scaleWords, turnedWords } from '../page-words.ts'
import { SourceLine } from './source-line.tsx'
import styles from './turned-on.module.css'

function Evidence({ label, evidence }: { label: string; evidence: TurnedOn }) {
  const { principle, quote, text, source } = evidence
  return (
    <div>
      <p className={styles.label}>
        <b>{label}</b>
        {quote !== '' && <SourceLine source={source} />}
      </p>
      {quote !== '' && <p className={`q ${styles.quote}`}>{quote}</p>}
      <p className={styles.told}>
        <b>{principleName(principle)}.</b> {text}
      </p>
    </div>
  )
}

export function TurnedOnPair({ turnedOn: { weakest, strongest } }: Pick<ReportContent, 'turnedOn'>) {
  return (
    <div className={styles.two}>
      {weakest !== null && <Evidence label={turnedWords.weakest} evidence={weakest} />}
      {strongest !== null && <Evidence label={turnedWords.strongest} evidence={strongest} />}
    </div>
  )
}

export function LevelRead({ reading, targetLevel }: { reading: LevelReading; targetLevel: number }) {
  return (
    <>
      {reading.quote !== null && (
        <p className="read">
          {turnedWords.lowerLine} <q>{reading.quote}</q>{' '}
          {reading.source !== null && <SourceLine source={reading.source} />}
        </p>
      )}
      {reading.rows.length > 0 && (
        <table className={styles.levels}>
          <thead>
            <tr>
              <th scope="col">{turnedWords.judgedBy}</th>
              <th scope="col">{turnedWords.heard}</th>
              <th scope="col">{turnedWords.readsAs}</th>
            </tr>
          </thead>
          <tbody>
            {reading.rows.map(({ scale, heard, level }) => (
              <tr key={scale} data-below={level < targetLevel}>
                <th scope="row">{scaleWords[scale]}</th>
                <td>{heard}</td>
                <td>{turnedWords.level(level)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** What is not the candidate's fault, a line each. */
export function Remarks({ remarks }: { remarks: readonly Pick<ReportRemark, 'principle' | 'text'>[] }) {
  return (
    <ul className={styles.plain}>
      {remarks.map(({ principle, text }) => (
        <li key={text} className="read">
          {principle !== null && <b>{principleName(principle)}.</b>} {text}
        </li>
      ))}
    </ul>
  )
}
