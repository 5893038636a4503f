import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage, SectionHead } from '#client/ui/page.tsx'
import type { LoopView } from '#shared/contracts/loops.ts'
import { loopsOptions } from '../api.ts'
import { LoopRow } from '../components/loop-row.tsx'
import { levels } from '../words.ts'
import styles from './home-page.module.css'

export function HomePage() {
  useTitle('Home')
  const { data: loops, error } = useQuery(loopsOptions())
  if (error !== null) return <DeskPage title="Your loops"><InlineProblem what={error.message} next="Reload the page; nothing was changed." /></DeskPage>
  if (loops === undefined) return <DeskPage title="Your loops" lead="Loading …" />
  const due = loops.filter((loop) => loop.next !== null)
  const first = due[0]
  if (first === undefined) {
    return (
      <DeskPage title={loops.length === 0 ? 'Start with one loop.' : 'Nothing is due.'} lead="Be interviewed by real people, or interview somebody who waits." action={<ButtonLink to="/pair" size="lg">Practise now</ButtonLink>}>
        <LoopList loops={loops} />
      </DeskPage>
    )
  }
  return (
    <DeskPage title={first.next?.text} lead={subject(first)} action={<ButtonLink to={first.next?.href ?? '/home'} size="lg">{first.next?.action}</ButtonLink>}>
      <ul className={styles.due}>
        {due.slice(1).map((loop) => (
          <li key={loop.id}>
            <span><b>{loop.next?.text}</b> {subject(loop)}</span>
            <ButtonLink to={loop.next?.href ?? '/home'} variant="default">{loop.next?.action}</ButtonLink>
          </li>
        ))}
      </ul>
      <LoopList loops={loops} />
    </DeskPage>
  )
}

const subject = (loop: LoopView) => (loop.roles.includes('candidate') ? `${loop.roleTitle}, ${levels(loop)}.` : `${loop.candidate.name}, ${loop.roleTitle}, ${levels(loop)}.`)

function LoopList({ loops }: { loops: readonly LoopView[] }) {
  return (
    <section className={styles.loops}>
      <SectionHead title="Loops" aside={loops.length} end={<Link to="/loops/new">Ask for a loop</Link>} />
      {loops.length === 0
        ? <EmptyState line="Your reader never met you.">A loop is a few rounds with different people. Their notes become a package, and a stranger decides from it.</EmptyState>
        : <ul className={styles.list}>{loops.map((loop) => <LoopRow key={loop.id} loop={loop} />)}</ul>}
    </section>
  )
}
