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
import styles from './home-page.module.css'

export function HomePage({ search }: { search: RunningSearch | null }) {
  const { data: loops, error } = useQuery(loopsOptions())
  const now = useServerNow()
  const { first, rest } = dueOf(loops ?? [], search !== null)
  const searching = search === null ? null : `${search.title}.`
  const title = first === undefined ? searching : nextTitle(first, now)
  useTitle(title?.replace(/\.$/, '') ?? 'Home')
  if (loops === undefined && error !== null)
    return (
      <DeskPage title="Your loops">
        <InlineProblem what={error.message} kept="Nothing was changed." next="Reload the page." />
      </DeskPage>
    )
  if (loops === undefined) return <DeskPage title="Your loops" lead="Loading …" />
  return (
    <DeskPage
      title={title ?? (loops.length === 0 ? 'Start your first loop' : 'Nothing to do right now')}
      {...nextStep(first, search)}
    >
      {rest.length > 0 && (
        <ul className={styles.due} aria-label="Also due">
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
      lead: `${search.sought} The match appears on any page.`,
      action: (
        <ButtonLink to="/pair" size="lg" variant="filled">
          See the search
        </ButtonLink>
      ),
    }
  return {
    lead: 'Get interviewed by real people, or interview someone who’s waiting.',
    action: (
      <ButtonLink to="/pair" size="lg" variant="filled">
        Practice now
      </ButtonLink>
    ),
  }
}

function LoopList({ loops }: { loops: readonly LoopView[] }) {
  return (
    <section className={styles.loops}>
      <SectionHead
        title="Loops"
        aside={loops.length}
        end={
          <Link className="lnk" to="/loops/new">
            Start a new loop
          </Link>
        }
      />
      {loops.length === 0 ? (
        <EmptyState line="No loops yet.">
          Your loops appear here. A loop is two to five interviews with different people; a panel reads their notes and
          decides.
        </EmptyState>
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
