import type { ReportPoint } from '#shared/contracts/report-content.ts'
import { drillTitle } from '../words.ts'
import styles from './point-list.module.css'

/** Points, each with the drill that trains it. */
export function PointList({ points }: { points: readonly ReportPoint[] }) {
  return (
    <ol className={styles.points}>
      {points.map((point) => (
        <li key={point.point + point.detail}>
          <p className="read">
            <b>{point.point}</b> {point.detail}
          </p>
          <div className={styles.drill}>
            <b>{drillTitle(point.drill)}</b>
            <span>{point.drill.text}</span>
          </div>
        </li>
      ))}
    </ol>
  )
}
