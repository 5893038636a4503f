import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { loopsOptions } from '#client/entities/loop.ts'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage, SectionHead } from '#client/ui/page.tsx'
import type { LoopView } from '#shared/contracts/loops.ts'
import { DueRow } from '../components/due-row.tsx'
import { LoopRow } from '../components/loop-row.tsx'
import type { RunningSearch } from '../running-search.ts'
import { dueOf } from '../urgency.ts'
import { useServerNow } from '../use-server-now.ts'
import { nextTitle, subject } from '../words.ts'
import { commonWords, homeWords } from '../page-words.ts'
import styles from './home-page.module.css'

export function HomePage({ search }: { search: RunningSearch | null }) {
  const { data: loops, error } = useQuery(loopsOptions())
  const now = useServerNow()
  const { first, rest } = dueOf(loops ?? [], search !== null)
  const searching = search === null ? null : `${search.title}.`
  const title = first === undefined ? searching : nextTitle(first, now)
  useTitle(title?.replace(/\.$/, '') ?? homeWords.tab)
  if (loops === undefined && error !== null)
    return (
      <DeskPage title={homeWords.title}>
        <InlineProblem what={error.message} kept={homeWords.unchanged} next={commonWords.reload} />
      </DeskPage>
    )
  if (loops === undefined) return <DeskPage title={homeWords.title} lead={commonWords.loading} />
  return (
    <DeskPage
      title={title ?? (loops.length === 0 ? homeWords.noLoops : homeWords.nothingDue)}
      {...nextStep(first, search)}
    >
      {rest.length > 0 && (
        <ul className={styles.due} aria-label={homeWords.alsoDue}>
          {rest.map((loop) => (
            <DueRow key={loop.id} loop={loop} now={now} />
          ))}
        </ul>
      )}
      <LoopList loops={loops} />
    </DeskPage>
  )
}

/** What the next step is about, and its button. */
function nextStep(first: LoopView | undefined, search: RunningSearch | null): { lead: string; action: ReactNode } {
  if (first !== undefined)
    return {
      lead: subject(first),
      action: (
        <ButtonLink to={first.next?.href ?? '/home'} size="lg" variant="filled">
          {first.next?.action}
        </ButtonLink>
      ),
    }
  if (search !== null)
    return {
      lead: homeWords.duringSearch(search.sought),
      action: (
        <ButtonLink to="/pair" size="lg" variant="filled">
          {homeWords.seeSearch}
        </ButtonLink>
      ),
    }
  return {
    lead: homeWords.lead,
    action: (
      <ButtonLink to="/pair" size="lg" variant="filled">
        {homeWords.practice}
      </ButtonLink>
    ),
  }
}

function LoopList({ loops }: { loops: readonly LoopView[] }) {
  return (
    <section className={styles.loops}>
      <SectionHead
        title={homeWords.loops}
        aside={loops.length}
        end={
          <Link className="lnk" to="/loops/new">
            {homeWords.newLoop}
          </Link>
        }
      />
      {loops.length === 0 ? (
        <EmptyState line={homeWords.empty}>{homeWords.whatIsALoop}</EmptyState>
      ) : (
        <ul>
          {loops.map((loop) => (
            <LoopRow key={loop.id} loop={loop} />
          ))}
        </ul>
      )}
    </section>
  )
}
