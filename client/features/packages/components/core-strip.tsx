import { Link } from 'react-router'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { StatusMark } from '#client/ui/status-mark.tsx'
import type { CoreLine } from '#shared/contracts/package-content.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { itemTarget } from '../cell-look.ts'
import { coreWords as words } from '../section-words.ts'
import styles from './core-strip.module.css'

/** The core principles, each with its status and its strongest line of evidence. */
export function CoreStrip({ pack }: { pack: PackageView }) {
  return (
    <div className={styles.four}>
      {pack.content.coreStrip.map((line) => {
        const spread = pack.content.rows.find((row) => row.principle === line.principle)?.spread ?? 0
        return (
          <div key={line.principle}>
            <PrincipleName code={line.principle} core />
            <span className={styles.status}>
              <StatusMark
                status={line.status}
                {...(line.status === 'disputed' ? { word: words.disputed(spread) } : {})}
              />
            </span>
            <Line line={line} />
          </div>
        )
      })}
    </div>
  )
}

function Line({ line: { evidence } }: { line: CoreLine }) {
  if (evidence === null) return <p className={styles.none}>{words.none}</p>
  return (
    <p>
      <Link to={`#${itemTarget(evidence.noteSetId, evidence.itemId)}`}>
        {evidence.from === 'quote' ? `“${evidence.text}”` : evidence.text}
      </Link>
    </p>
  )
}
