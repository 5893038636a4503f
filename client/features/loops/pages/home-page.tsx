import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage, SectionHead } from '#client/ui/page.tsx'
import type { LoopView } from '#shared/contracts/loops.ts'
import { loopsOptions } from '../api.ts'
import { DueRow } from '../components/due-row.tsx'
import { LoopRow } from '../components/loop-row.tsx'
import { inOrderOfUrgency } from '../urgency.ts'
import { useServerNow } from '../use-server-now.ts'
import { nextTitle, subject } from '../words.ts'
import styles from './home-page.module.css'

export function HomePage() {
  const { data: loops, error } = useQuery(loopsOptions())
  const now = useServerNow()
  const due = inOrderOfUrgency(loops ?? [])
  const [first, ...rest] = due
  useTitle(first === undefined ? 'Home' : nextTitle(first, now).replace(/\.$/, ''))
  if (loops === undefined && error !== null) return <DeskPage title="Your loops."><InlineProblem what={error.message} kept="Nothing was changed." next="Reload the page." /></DeskPage>
  if (loops === undefined) return <DeskPage title="Your loops." lead="Loading …" />
  if (first === undefined) {
    return (
      <DeskPage title={loops.length === 0 ? 'Start with one loop.' : 'Nothing is due.'} lead="Be interviewed by real people, or interview somebody who waits."
        action={<ButtonLink to="/pair" size="lg" variant="filled">Practise now</ButtonLink>}>
        <LoopList loops={loops} />
      </DeskPage>
    )
  }
  return (
    <DeskPage title={nextTitle(first, now)} lead={subject(first)} action={<ButtonLink to={first.next?.href ?? '/home'} size="lg" variant="filled">{first.next?.action}</ButtonLink>}>
      {rest.length > 0 && <ul className={styles.due} aria-label="Also due">{rest.map((loop) => <DueRow key={loop.id} loop={loop} now={now} />)}</ul>}
      <LoopList loops={loops} />
    </DeskPage>
  )
}

function LoopList({ loops }: { loops: readonly LoopView[] }) {
  return (
    <section className={styles.loops}>
      <SectionHead title="Loops" aside={loops.length} end={<Link className="lnk" to="/loops/new">Ask for a loop</Link>} />
      {loops.length === 0
        ? <EmptyState line="Your reader never met you.">A loop is a few rounds with different people. Their notes become a package, and a stranger decides from it.</EmptyState>
        : <ul>{loops.map((loop) => <LoopRow key={loop.id} loop={loop} />)}</ul>}
    </section>
  )
}
