import { useQuery } from '@tanstack/react-query'
import { loopsOptions } from '#client/entities/loop.ts'
import { profileOptions } from '#client/entities/person.ts'
import { sessionOptions } from '#client/lib/session.ts'
import { useTitle } from '#client/lib/title.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { AsCandidate } from './as-candidate.tsx'
import { AsInterviewer } from './as-interviewer.tsx'
import { choiceWords } from '../page-words.ts'
import styles from './choices.module.css'

/** No search is running: get interviewed, or interview someone. */
export function Choices({ note }: { note: string | null }) {
  useTitle(choiceWords.tab)
  const { data: me } = useQuery(sessionOptions())
  const { data: stored, error: profileError } = useQuery(profileOptions())
  const { data: loops, error: loopsError } = useQuery(loopsOptions())
  const error = profileError ?? loopsError
  return (
    <DeskPage title={choiceWords.title} lead={choiceWords.lead}>
      {note !== null && (
        <p className={styles.note} role="status">
          {note}
        </p>
      )}
      {error !== null && <InlineProblem what={error.message} next={choiceWords.reload} />}
      {me != null && stored !== undefined && loops !== undefined && (
        <div className={styles.columns}>
          <AsCandidate loops={loops} stored={stored} />
          <AsInterviewer isGuest={me.isGuest} stored={stored} />
        </div>
      )}
    </DeskPage>
  )
}
