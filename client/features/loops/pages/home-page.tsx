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
      <DeskPage title="Your loops.">
        <InlineProblem what={error.message} kept="Nothing was changed." next="Reload the page." />
      </DeskPage>
    )
  if (loops === undefined) return <DeskPage title="Your loops." lead="Loading …" />
  return (
    <DeskPage
      title={title ?? (loops.length === 0 ? 'Start with one loop.' : 'Nothing is due.')}
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

/** What the next thing is about, and the one button. */
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
      lead: `${search.sought} The match appears on whichever page you use.`,
      action: (
        <ButtonLink to="/pair" size="lg" variant="filled">
          See the search
        </ButtonLink>
      ),
    }
  return {
    lead: 'Be interviewed by real people, or interview somebody who waits.',
    action: (
      <ButtonLink to="/pair" size="lg" variant="filled">
        Practise now
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
            Ask for a loop
          </Link>
        }
      />
      {loops.length === 0 ? (
        <EmptyState line="Your reader never met you.">
          A loop is a few rounds with different people. Their notes become a package, and a stranger decides from it.
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
