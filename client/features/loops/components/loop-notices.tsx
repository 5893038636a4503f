import { Link } from 'react-router'
import type { LoopView } from '#shared/contracts/loops.ts'
import { loopWords } from '../page-words.ts'
import styles from './loop-notices.module.css'

/** What is new in a loop, one line each. */
export function LoopNotices({ notices }: Pick<LoopView, 'notices'>) {
  if (notices.length === 0) return null
  return (
    <ul className={styles.notices} aria-label={loopWords.news}>
      {notices.map(({ text, href }) => (
        <li key={text}>{href === null ? text : <Link to={href}>{text}</Link>}</li>
      ))}
    </ul>
  )
}
