import { cx } from '#client/ui/cx.ts'
import { issueText } from '#client/ui/labels.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import styles from './open-issues.module.css'

/** In the package's own ranking, each with what the room is asked. */
export function OpenIssues({ content: { issues } }: { content: PackageContent }) {
  if (issues.length === 0)
    return <p className="dim">Nothing is open: the readings agree and every core principle has its evidence.</p>
  return (
    <ol className={styles.issues}>
      {issues.map((issue, at) => (
        <li key={`${issue.kind}${issue.text}`} className={cx(issue.tone === 'red' && styles.red)}>
          <b aria-hidden="true">{at + 1}</b>
          <div>
            <p className="read">{issueText(issue.text, issue.principle)}.</p>
            {issue.prompt !== null && <p className={styles.prompt}>{issue.prompt}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
