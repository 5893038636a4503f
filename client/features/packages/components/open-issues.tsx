import { cx } from '#client/ui/cx.ts'
import { issueText } from '#client/ui/labels.ts'
import type { PackageContent } from '#shared/contracts/package-content.ts'
import { issueWords as words } from '../section-words.ts'
import styles from './open-issues.module.css'

/** Ranked as in the package, each with the question for the debrief. */
export function OpenIssues({ content: { issues } }: { content: PackageContent }) {
  if (issues.length === 0) return <p className="dim">{words.none}</p>
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
