import type { ReportPoint } from '#shared/contracts/report-content.ts'
import { pointWords } from '../page-words.ts'
import { drillTitle } from '../words.ts'
import { SourceLine } from './source-line.tsx'
import styles from './point-list.module.css'

/** Points, each with the lines it stands on and the drill that trains it. */
export function PointList({ points }: { points: readonly ReportPoint[] }) {
  return (
    <ol className={styles.points}>
      {points.map((point) => (
        <li key={point.point + point.detail}>
          <div>
            <p className="read">
              <b>{point.point}</b> {point.detail}
            </p>
            <Missed point={point} />
          </div>
          <div className={styles.drill}>
            {point.drill !== null && (
              <>
                <b>{drillTitle(point.drill)}</b>
                <span>{point.drill.text}</span>
              </>
            )}
            {point.standsOn.map((source) => (
              <SourceLine key={`${source.itemId}-${String(source.atMs)}`} source={source} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What was said, and what the panel lacked. */
function Missed({ point: { said, missing } }: { point: ReportPoint }) {
  if (said === null && missing === null) return null
  return (
    <dl className={styles.missed}>
      {said !== null && (
        <>
          <dt>{pointWords.said}</dt>
          <dd>
            <q>{said}</q>
          </dd>
        </>
      )}
      {missing !== null && (
        <>
          <dt>{pointWords.missing}</dt>
          <dd>{missing}</dd>
        </>
      )}
    </dl>
  )
}
