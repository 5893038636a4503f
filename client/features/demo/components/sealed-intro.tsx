import { Link } from 'react-router'
import { Leaf } from '#client/ui/page.tsx'
import { readingWords as words } from '../sealed-words.ts'
import { voteTarget } from './sealed-vote.tsx'
import styles from './sealed-intro.module.css'

/** Before the package: what this reading is, and the ways to its end and out of it. */
export function SealedIntro({ loopId }: { loopId: string }) {
  return (
    <Leaf className={styles.intro}>
      <p className="read">
        {words.lead} {words.next}
      </p>
      <p className={styles.links}>
        <Link to={`#${voteTarget}`}>{words.toVote}</Link>
        <Link to={`/demo/${loopId}`}>{words.skip}</Link>
      </p>
    </Leaf>
  )
}
