import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { loopOptions } from '#client/entities/loop.ts'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage, SectionHead } from '#client/ui/page.tsx'
import type { LoopView } from '#shared/contracts/loops.ts'
import { AssignmentGrid } from '../components/assignment-grid.tsx'
import { LoopActions } from '../components/loop-actions.tsx'
import { LoopNotices } from '../components/loop-notices.tsx'
import { SeatRow } from '../components/seat-row.tsx'
import type { RunningSearch } from '../running-search.ts'
import { asksForSearch } from '../urgency.ts'
import { useServerNow } from '../use-server-now.ts'
import { myPart, nextTitle, subject } from '../words.ts'
import { commonWords, loopWords } from '../page-words.ts'
import styles from './loop-page.module.css'

/** `search`: the running search, if any; the demo's loop page has none. */
export function LoopPage({ search = null }: { search?: RunningSearch | null }) {
  const { loopId = '' } = useParams()
  const { data: loop, error } = useQuery(loopOptions(loopId))
  const now = useServerNow()
  useTitle(loop?.roleTitle ?? loopWords.tab)
  if (loop === undefined && error !== null) {
    return (
      <DeskPage title={loopWords.failed}>
        <InlineProblem what={error.message} next={<ButtonLink to="/home">{loopWords.goHome}</ButtonLink>} />
      </DeskPage>
    )
  }
  if (loop === undefined) return <DeskPage title={loopWords.tab} lead={commonWords.loading} />
  const ownSearch = search?.loopId === loop.id && asksForSearch(loop) ? search : null
  return (
    <DeskPage
      title={ownSearch === null ? nextTitle(loop, now) : `${ownSearch.title}.`}
      lead={`${subject(loop)} ${myPart(loop)}`}
      action={<MainAction loop={loop} isSearching={search !== null} />}
    >
      <Facts loop={loop} />
      <LoopNotices notices={loop.notices} />
      <SectionHead title={loopWords.rounds} aside={loop.next === null ? undefined : loop.waitingFor} />
      <ol>
        {loop.seats.map((seat) => (
          <SeatRow key={seat.id} loop={loop} seat={seat} now={now} />
        ))}
      </ol>
      {loop.abilities.seeAssignment && <AssignmentGrid loop={loop} />}
      <LoopActions loop={loop} />
    </DeskPage>
  )
}

function Facts({ loop: { roleNeed, practiceOnly } }: { loop: LoopView }) {
  return (
    <>
      {roleNeed !== '' && <p className={styles.need}>{loopWords.need(roleNeed)}</p>}
      {practiceOnly && <p className={styles.note}>{loopWords.practiceOnly}</p>}
    </>
  )
}

/** Only one search can run, so while it runs the button leads to it. */
function MainAction({ loop, isSearching }: { loop: LoopView; isSearching: boolean }) {
  if (isSearching && (asksForSearch(loop) || (loop.next === null && loop.abilities.findInterviewer)))
    return (
      <ButtonLink to="/pair" size="lg" variant="filled">
        {loopWords.seeSearch}
      </ButtonLink>
    )
  if (loop.next !== null)
    return (
      <ButtonLink to={loop.next.href} size="lg" variant="filled">
        {loop.next.action}
      </ButtonLink>
    )
  return loop.abilities.findInterviewer ? (
    <ButtonLink to={`/pair?loop=${loop.id}`} size="lg" variant="filled">
      {loopWords.findInterviewer}
    </ButtonLink>
  ) : null
}
